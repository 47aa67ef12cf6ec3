/** What comes of the shock: both bounds side by side, who is hit, and what it rests on. */
import { stressBounds } from '#shared/model/stress';
import type { StressAnswer } from '../../scoring/protocol';
import { BoundCard } from './BoundCard';
import { HitTable } from './HitTable';
import { tallest } from './hopMap';
import { NoticesCard } from './NoticesCard';
import styles from './Stress.module.css';

export function Results({ answer }: { readonly answer: StressAnswer | null }) {
  const tallestUsd =
    answer === null ? 0 : tallest(stressBounds.map((bound) => answer.stress[bound]));
  return (
    <>
      <div className={styles.bounds}>
        {stressBounds.map((id) => (
          <BoundCard key={id} id={id} answer={answer} tallestUsd={tallestUsd} />
        ))}
      </div>
      {answer !== null && (
        <>
          <HitTable stress={answer.stress} />
          <NoticesCard stress={answer.stress} />
        </>
      )}
    </>
  );
}
