/** In what a link and its twin are unlike, and what each trait weighs. */
import type { EraRecipe } from '#shared/model/explainEra';
import { useText } from '../../text';
import styles from '../ExplainPanel.module.css';

type Recipe = Extract<EraRecipe, { how: 'likeness' }>;

export function LikenessTable({ recipe: { twin, parts } }: { readonly recipe: Recipe }) {
  const { t, f } = useText();
  const words = t.explainEra;
  const { rows, column } = t.dotcom.twin;
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  const unlike = parts.reduce((sum, part) => sum + part.weight * (part.unlike ?? 0.5), 0);
  return (
    <>
      <p className={styles.text}>{words.twin(twin.from, twin.to)}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{column}</th>
            <th scope="col">{words.unlike}</th>
            <th scope="col">{t.explain.columns.weight}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ trait, unlike: apart, weight }) => (
            <tr key={trait}>
              <th scope="row">{trait === 'size' ? words.size : rows[trait]}</th>
              <td>{apart === null ? words.half : f.wholeShare(apart)}</td>
              <td>{f.count(weight)}</td>
            </tr>
          ))}
          <tr className={styles.result}>
            <th scope="row">{`1 − ${f.share(unlike / all)} =`}</th>
            <td>{f.share(1 - unlike / all)}</td>
            <td>{f.count(all)}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
