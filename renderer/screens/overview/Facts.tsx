/** Four figures of the state that is looked at. */
import type { WeekReport } from '#shared/report/model';
import { useText } from '../../text';
import styles from './Facts.module.css';

export function Facts({ report }: { readonly report: WeekReport | null }) {
  const { t, f } = useText();
  const words = t.overview.gross;
  const facts: readonly (readonly [string, string])[] = [
    [words.flow, report ? f.usd(report.coverage.grossFlowUsd) : ''],
    [words.links, report ? f.count(report.coverage.activeLinks) : ''],
    [words.known, report ? f.count(report.coverage.knownAmounts) : ''],
    [
      words.loops,
      report ? t.overview.gross.loopCount(f.count(report.loops.total), report.loops.complete) : '',
    ],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
