/** The five biggest loops, by their smallest known step. */
import type { Loop } from '#shared/model/score';
import { loopTier } from '#shared/report/loopTier';
import type { WeekReport } from '#shared/report/model';
import { Badge } from '../../components/Badge';
import { Card } from '../../components/Card';
import { LoopPath } from '../../components/LoopPath';
import { TierBadge } from '../../components/TierBadge';
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';
import styles from './LoopsCard.module.css';

export function LoopsCard({ report }: { readonly report: WeekReport | null }) {
  const { t, f } = useText();
  const words = t.overview.loops;
  return (
    <Card
      title={words.title}
      help={words.help}
      actions={
        <span className={styles.count}>
          {report && (
            <FigureButton of={{ of: 'coverage', id: 'loops' }}>
              {words.count(f.count(report.loops.total), report.loops.complete)}
            </FigureButton>
          )}
        </span>
      }
    >
      {report && report.loops.total === 0 && <p>{words.none}</p>}
      <ol className={styles.list}>
        {report?.loops.largest.map((loop) => (
          <li key={loop.id} className={styles.row}>
            <LoopPath loop={loop} names={report.names} links={report.links} />
            <span className={styles.amount}>
              <FigureButton of={{ of: 'loop', id: loop.id }}>
                {loop.bottleneckUsd === null ? t.terms.undisclosed : f.usd(loop.bottleneckUsd)}
              </FigureButton>
              <span className={styles.soft}>{words.bottleneck}</span>
              <Rests loop={loop} report={report} />
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Rests({ loop, report }: { readonly loop: Loop; readonly report: WeekReport }) {
  const { t } = useText();
  const tier = loopTier(loop, report.links, report.sources);
  return (
    <span className={styles.soft} title={t.overview.loops.restsOn}>
      {tier === null ? <Badge look="danger">{t.terms.unsourced}</Badge> : <TierBadge tier={tier} />}
    </span>
  );
}
