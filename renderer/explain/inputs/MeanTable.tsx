/** The signals that a dial is the mean of; each can be explained in turn. */
import type { Figure, FigureState, Recipe } from '#shared/model/explain';
import type { SignalId } from '#shared/model/score';
import { rangeText, signalText } from '#shared/text/figures';
import { useText } from '../../text';
import styles from '../ExplainPanel.module.css';
import { FigureButton } from '../FigureButton';

interface Props {
  readonly figure: Figure;
  readonly recipe: Extract<Recipe, { how: 'mean' }>;
  readonly state: Partial<FigureState> | undefined;
}

export function MeanTable({ figure, recipe: { parts, cutAt }, state }: Props) {
  const { t, f } = useText();
  const { columns, cutAt: cutWords } = t.explain;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{columns.signal}</th>
            <th scope="col">{columns.value}</th>
            <th scope="col">{columns.dotcom}</th>
            <th scope="col">{columns.score}</th>
            <th scope="col">{columns.weight}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ signal, value, dotcom, score, weight }) => {
            const show = (shown: number | null) => signalText(signal, shown, f);
            return (
              <tr key={signal}>
                <th scope="row">{t.terms.signals[signal].name}</th>
                <td>
                  <FigureButton of={signalOf(figure, signal)} state={state}>
                    {show(value.value)}
                  </FigureButton>
                </td>
                <td>{rangeText(dotcom, show)}</td>
                <td>{score === null ? '–' : f.score(score)}</td>
                <td>{f.count(weight)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.soft}>{cutWords(f.score(cutAt))}</p>
    </>
  );
}

/** A signal of a dial after a shock is the signal after that shock. */
function signalOf(figure: Figure, signal: SignalId): Figure {
  if (figure.of !== 'stress' || figure.id !== 'dialAfter') return { of: 'signal', id: signal };
  const { shock, bound } = figure;
  return { of: 'stress', shock, bound, id: 'signalAfter', signal };
}
