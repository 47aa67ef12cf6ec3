/** A signal's value, what it was in both dot-com networks, and its score against their middle and against each. */
import type { FigureState } from '#shared/model/explain';
import { type EraRecipe, eraNetworkIds } from '#shared/model/explainEra';
import { signalText } from '#shared/text/figures';
import { useText } from '../../text';
import styles from '../ExplainPanel.module.css';
import { FigureButton } from '../FigureButton';
import { Rows } from './Rows';

interface Props {
  readonly recipe: Extract<EraRecipe, { how: 'against' }>;
  readonly state: Partial<FigureState> | undefined;
}

export function AgainstTable({ recipe: { signal, value, dotcom, low, high }, state }: Props) {
  const { t, f } = useText();
  const words = t.explainEra;
  const { documented, tied } = dotcom;
  const show = (shown: number | null) => signalText(signal, shown, f);
  const middle = documented === null || tied === null ? null : (documented + tied) / 2;
  const isScored = value !== null && middle !== null && middle > 0;
  const ends = [
    [words.against.larger, low],
    [words.against.smaller, high],
  ] as const;
  return (
    <>
      <Rows
        rows={[
          [
            t.terms.signals[signal].name,
            <FigureButton key="" of={{ of: 'signal', id: signal }} state={state}>
              {show(value)}
            </FigureButton>,
          ],
          ...eraNetworkIds.map(
            (network) =>
              [
                words.networks[network],
                <FigureButton key="" of={{ of: 'signal', id: signal }} state={{ network }}>
                  {show(dotcom[network])}
                </FigureButton>,
              ] as const,
          ),
          [
            words.middle,
            middle === null
              ? t.terms.unknown
              : signal.startsWith('loops.')
                ? f.rate(middle)
                : show(middle),
          ],
        ]}
        result={isScored ? f.score((100 * value) / middle) : null}
      />
      <p className={styles.soft}>
        {ends
          .flatMap(([name, score]) => (score === null ? [] : t.terms.colon(name, f.score(score))))
          .join(' · ')}
      </p>
    </>
  );
}
