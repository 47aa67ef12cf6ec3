/** Overview: where the two dials are, what moved them this week, the biggest loops, the ladder of commitments. */
import { dialIds } from '#shared/model/score';
import { Screen } from '../../components/Screen';
import { useLastWeek } from '../../scoring/hooks';
import { useBands } from '../../scoring/useBands';
import { useView } from '../../store/view';
import { useText } from '../../text';
import { BandStatus } from './BandStatus';
import { ChangesCard } from './ChangesCard';
import { DialCard } from './DialCard';
import { Facts } from './Facts';
import { LadderCard } from './LadderCard';
import { LoopsCard } from './LoopsCard';
import styles from './Overview.module.css';
import { WeeksCard } from './WeeksCard';

export default function Overview() {
  const { t, f } = useText();
  const asOf = useView((view) => view.asOf);
  const report = useLastWeek();
  const underWay = useBands();
  return (
    <Screen
      title={t.overview.title}
      lead={
        <>
          {f.longDate(asOf)}
          <BandStatus underWay={underWay} />
        </>
      }
      actions={<Facts report={report} />}
    >
      <div className={styles.dials}>
        {dialIds.map((id) => (
          <DialCard key={id} id={id} report={report} bands={underWay.bands} />
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
    </Screen>
  );
}
