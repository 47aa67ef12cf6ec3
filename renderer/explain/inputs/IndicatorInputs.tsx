/** What an indicator is, its reading and its anchors, how it is measured, and where it comes from. */
import type { EraRecipe } from '#shared/model/explainEra';
import { SourceLine } from '../../components/SourceLine';
import { useText } from '../../text';
import styles from '../ExplainPanel.module.css';
import { dateText } from './dateText';
import { Rows } from './Rows';

type Recipe = Extract<EraRecipe, { how: 'read' | 'between' | 'crossed' }>;

export function IndicatorInputs({ recipe }: { readonly recipe: Recipe }) {
  const { t, f } = useText();
  const words = t.explainEra;
  const { unit, definition, note, today, method, sources } = recipe;
  const row = (name: string, anchor: { readonly date: string; readonly value: number } | null) =>
    anchor === null
      ? ([name, t.terms.unknown] as const)
      : ([
          words.dated(name, dateText(anchor.date, f)),
          t.dotcom.value(anchor.value, unit, f),
        ] as const);
  const rows = [
    row(words.today, today),
    ...(recipe.how === 'between' && method
      ? [row(words.calm, method.calm), row(words.dotcom, method.dotcom)]
      : []),
  ];
  return (
    <>
      <p className={styles.text} lang="en">
        {definition}
      </p>
      <Rows rows={rows} result={null} />
      {recipe.how === 'crossed' && recipe.months !== null && recipe.months.length > 0 && (
        <p className={styles.text}>{recipe.months.map((month) => f.date(month)).join(', ')}</p>
      )}
      {recipe.how === 'between' && method && (
        <>
          <p className={styles.soft}>
            {`${words.danger[method.danger]}, ${words.scale[method.scale]}. `}
            {!method.scored && (words.unscored[method.reason ?? ''] ?? '')}
          </p>
          {method.scored && (
            <p className={styles.soft} lang="en">
              {method.basis}
            </p>
          )}
        </>
      )}
      {recipe.how === 'between' && !method && <p className={styles.soft}>{words.noAnchors}</p>}
      {note !== '' && (
        <p className={styles.soft} lang="en">
          {note}
        </p>
      )}
      <div className={styles.sources}>
        {sources.map((source) => (
          <SourceLine key={source.title} source={{ id: source.title, ...source }} />
        ))}
      </div>
    </>
  );
}
