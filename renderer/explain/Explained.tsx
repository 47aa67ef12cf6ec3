/** A figure told: value and band, definition, formula, what went in, the dot-com era beside it, how it is read, its links. */
import type { Explanation } from '#shared/model/explain';
import { figureText } from '#shared/text/figureValue';
import { useExplanation, useWeighing } from '../scoring/hooks';
import { useText } from '../text';
import { noBand } from './absent';
import { Era } from './Era';
import styles from './ExplainPanel.module.css';
import { figureWords } from './figureWords';
import { Inputs } from './Inputs';
import { Part } from './Part';
import { ReadAs } from './ReadAs';
import { RestingLinks } from './RestingLinks';
import type { Asked } from './store';
import { ToldOf } from './told';
import { useFigureState } from './useFigureState';

export default function Explained({ asked: { figure, state: own } }: { readonly asked: Asked }) {
  const { t, f } = useText();
  const words = t.explain;
  const state = useFigureState(figure, own);
  const explanation = useExplanation(figure, state);
  const weighing = useWeighing(figure, state);
  const { definition, formula } = figureWords(figure, t);
  // Of the era itself, or beside it among what went in.
  const hasEra =
    state.network === undefined &&
    figure.of !== 'twin' &&
    !(figure.of === 'indicator' && figure.id === 'score');
  const band = weighing.output?.band ?? null;
  const value = explanation?.value.value ?? null;
  const isBeside = band !== null && value !== null && (value < band.low || value > band.high);
  const show = (value: number) => figureText(explanation?.unit ?? 'count', value, f);
  return (
    <ToldOf value={explanation?.era ?? null}>
      <div className={styles.body}>
        <div>
          <p className={styles.value} aria-live="polite">
            {explanation === null ? (
              <span className={styles.line}>{words.reading}</span>
            ) : (
              <Value {...explanation} />
            )}
          </p>
          <p
            className={styles.line}
            title={band ? words.bandHelp(weighing.output?.draws ?? 0, f) : undefined}
          >
            {explanation?.value.value != null &&
              weighing.output !== null &&
              (band === null || show(band.low) === show(band.high)
                ? noBand(figure, t)
                : words.band(show(band.low), show(band.high)))}
          </p>
          {isBeside && <p className={styles.line}>{words.bandBeside}</p>}
          {explanation !== null && explanation.undisclosed > 0 && (
            <p className={styles.line}>
              {explanation.unit === 'mw'
                ? words.withoutPower(explanation.undisclosed, f)
                : words.undisclosed(explanation.undisclosed, f)}
            </p>
          )}
        </div>
        <p className={styles.definition}>{definition}</p>
        <Part title={words.formula}>
          <p className={`${styles.text} ${styles.formula}`}>{formula}</p>
        </Part>
        {explanation?.recipe && <Inputs explanation={explanation} state={own} />}
        {hasEra && <Era figure={figure} explanation={explanation} />}
        <ReadAs figure={figure} state={state} />
        {explanation && <RestingLinks explanation={explanation} weighing={weighing} />}
      </div>
    </ToldOf>
  );
}

function Value({ value, unit, recipe, level, exact }: Explanation) {
  const { t, f } = useText();
  if (value.value === null) {
    const { reason } = value;
    const own = t.explain.reasons;
    const why =
      reason in own
        ? own[reason as keyof typeof own]
        : t.terms.reasons[reason as keyof typeof t.terms.reasons];
    return (
      <>
        <span className={styles.unknown}>{t.terms.unknown}</span>
        <span className={styles.line}> {why}</span>
      </>
    );
  }
  const text =
    recipe?.how === 'read'
      ? t.dotcom.value(value.value, recipe.unit, f)
      : figureText(unit, value.value, f);
  return (
    <>
      {exact ? text : t.explain.atLeast(text)}
      {level !== null && (
        <span className={styles.level} data-level={level}>
          {t.terms.levels[level]}
        </span>
      )}
    </>
  );
}
