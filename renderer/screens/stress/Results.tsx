/** What comes of the shock: both bounds side by side, who is hit, and what it rests on. */
import { useState } from 'react';
import { type Shock, stressBounds } from '#shared/model/stress';
import type { StressAnswer } from '../../scoring/protocol';
import { BoundCard } from './BoundCard';
import { HitTable } from './HitTable';
import { tallest } from './hopMap';
import { NoticesCard } from './NoticesCard';
import styles from './Stress.module.css';

interface Props {
  readonly answer: StressAnswer | null;
  readonly shock: Shock;
}

export function Results({ answer, shock }: Props) {
  // Both at once: they are there to be compared.
  const [asTable, setAsTable] = useState(false);
  const tallestUsd =
    answer === null ? 0 : tallest(stressBounds.map((bound) => answer.stress[bound]));
  return (
    <>
      <div className={styles.bounds}>
        {stressBounds.map((id) => (
          <BoundCard
            key={id}
            id={id}
            answer={answer}
            shock={shock}
            tallestUsd={tallestUsd}
            asTable={asTable}
            onTable={setAsTable}
          />
        ))}
      </div>
      {answer !== null && (
        <>
          <HitTable stress={answer.stress} shock={shock} />
          <NoticesCard stress={answer.stress} />
        </>
      )}
    </>
  );
}
