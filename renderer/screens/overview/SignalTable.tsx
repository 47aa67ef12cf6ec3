/** The signals of a dial: today, the dot-com range, and the score between them. */
import type { SignalLine } from '#shared/report/model';
import { rangeText, signalText } from '#shared/text/figures';
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';
import styles from './SignalTable.module.css';

interface Props {
  readonly lines: readonly SignalLine[];
  /** Rows to hold the place of while nothing is scored yet. */
  readonly rows: number;
}

export function SignalTable({ lines, rows }: Props) {
  const { t, f } = useText();
  return (
    // Keyed: columns that are as wide as their figures are others than those that wait for them.
    <table key={lines.length} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t.overview.signal}</th>
          <th scope="col">{t.overview.today}</th>
          <th scope="col">{t.overview.dotcom}</th>
          <th scope="col">{t.overview.score}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, now, dotcom, score }) => {
          const show = (value: number | null) => signalText(id, value, f);
          return (
            <tr key={id}>
              <th scope="row" title={t.terms.signals[id].meaning}>
                {t.terms.signals[id].name}
              </th>
              <td>
                <FigureButton of={{ of: 'signal', id }}>{show(now)}</FigureButton>
              </td>
              <td className={styles.soft}>{rangeText(dotcom, show)}</td>
              <td>{score.score.value === null ? '–' : f.score(score.score.value)}</td>
            </tr>
          );
        })}
        {lines.length === 0 &&
          Array.from({ length: rows }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows without content, which hold the place
            <tr key={row}>
              <td colSpan={4}>&nbsp;</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
