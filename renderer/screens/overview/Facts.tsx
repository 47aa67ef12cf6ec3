/** Four figures of the state that is looked at. */
import type { CoverageId } from '#shared/model/explain';
import type { WeekReport } from '#shared/report/model';
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';
import styles from './Facts.module.css';

export function Facts({ report }: { readonly report: WeekReport | null }) {
  const { t, f } = useText();
  const words = t.overview.gross;
  const facts: readonly (readonly [CoverageId, string, string])[] = [
    ['grossFlowUsd', words.flow, report ? f.usd(report.coverage.grossFlowUsd) : ''],
    ['activeLinks', words.links, report ? f.count(report.coverage.activeLinks) : ''],
    ['knownAmounts', words.known, report ? f.count(report.coverage.knownAmounts) : ''],
    [
      'loops',
      words.loops,
      report ? t.overview.gross.loopCount(f.count(report.loops.total), report.loops.complete) : '',
    ],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([id, name, value]) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            {value !== '' && <FigureButton of={{ of: 'coverage', id }}>{value}</FigureButton>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
