/** One dial: its score and level, its place against the dot-com range, and the signals that it is made of. */
import type { Bands } from '#shared/model/band';
import type { Dial, DialId } from '#shared/model/score';
import type { WeekReport } from '#shared/report/model';
import { Card } from '../../components/Card';
import { Gauge } from '../../components/Gauge';
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';
import styles from './DialCard.module.css';
import { SignalTable } from './SignalTable';

interface Props {
  readonly id: DialId;
  /** The newest reading; the report comes a moment later. */
  readonly now: Dial | null;
  readonly report: WeekReport | null;
  readonly bands: Bands | null;
}

export function DialCard({ id, now, report, bands }: Props) {
  const { t, f } = useText();
  const { name, meaning } = t.terms.dials[id];
  const week = report?.dials[id];
  const dial = now ?? week?.now ?? null;
  const band = bands?.dials[id] ?? null;
  const moved =
    dial?.score != null && week?.before.score != null
      ? t.overview.sinceLastWeek(f.change(dial.score - week.before.score))
      : '';
  return (
    <Card title={name} help={meaning}>
      <div data-tour={id === 'circularity' ? 'dials' : undefined}>
        <div className={styles.figure}>
          <span className={styles.score}>
            <FigureButton of={{ of: 'dial', id }}>
              {dial?.score == null ? '–' : f.score(dial.score)}
            </FigureButton>
          </span>
          {/* Keyed: words that come in are new, and have not been pushed aside by the score. */}
          <span key={dial === null ? 'none' : 'told'} className={styles.words}>
            <span className={styles.level} data-level={dial?.level ?? undefined}>
              {dial?.level
                ? t.terms.levels[dial.level]
                : dial
                  ? t.terms.reasons['nothing-known']
                  : // A line with nothing on it has no baseline to stand on.
                    '\u00a0'}
            </span>
            <span className={styles.moved}>{moved}</span>
            <span className={styles.moved} title={t.overview.bandHelp(f.count(bands?.draws ?? 0))}>
              {band && t.overview.band(f.score(band.low), f.score(band.high))}
            </span>
          </span>
        </div>
        <Gauge name={name} dial={dial} dotcom={week?.dotcom ?? null} band={band} />
      </div>
      <SignalTable lines={report?.signals[id] ?? []} rows={id === 'circularity' ? 3 : 4} />
    </Card>
  );
}
