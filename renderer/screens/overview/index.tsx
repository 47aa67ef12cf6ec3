/** Overview: where the two dials are, what moved them this week, the biggest loops, the ladder of commitments. */
import { dialIds } from '#shared/model/score';
import { JobStatus } from '../../components/JobStatus';
import { Screen } from '../../components/Screen';
import { useBands, useDials, useLastWeek } from '../../scoring/hooks';
import { useView } from '../../store/view';
import { useText } from '../../text';
import { BeginCard } from './BeginCard';
import { ChangesCard } from './ChangesCard';
import { DialCard } from './DialCard';
import { Facts } from './Facts';
import { LadderCard } from './LadderCard';
import { LoopsCard } from './LoopsCard';
import styles from './Overview.module.css';
import { VerdictCard } from './VerdictCard';
import { VerifyCard } from './VerifyCard';
import { WeeksCard } from './WeeksCard';

export default function Overview() {
  const { t, f } = useText();
  const asOf = useView((view) => view.asOf);
  // In this order: the dials are there first.
  const dials = useDials();
  const report = useLastWeek();
  const bands = useBands();
  return (
    <Screen
      title={t.overview.title}
      lead={
        <>
          {f.longDate(asOf)}
          <JobStatus
            underWay={bands}
            running={t.overview.bandRunning}
            stopped={t.overview.bandCancelled}
            loose
          />
        </>
      }
      actions={<Facts report={report} />}
    >
      <BeginCard />
      <div className={styles.dials}>
        {dialIds.map((id) => (
          <DialCard
            key={id}
            id={id}
            now={dials?.[id] ?? null}
            report={report}
            bands={bands.output}
          />
        ))}
      </div>
      <div className={styles.line}>
        <WeeksCard />
        <ChangesCard report={report} />
      </div>
      <div className={styles.pair}>
        <LoopsCard report={report} />
        <LadderCard />
      </div>
      <div className={styles.pair}>
        <VerdictCard />
        <VerifyCard />
      </div>
    </Screen>
  );
}
