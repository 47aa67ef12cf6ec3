/** The steps of a loop, and which is the smallest. */
import type { Recipe } from '#shared/model/explain';
import { useText } from '../../text';
import styles from '../ExplainPanel.module.css';
import { useTold } from '../told';

export function LeastTable({
  recipe: { steps },
}: {
  readonly recipe: Extract<Recipe, { how: 'least' }>;
}) {
  const { t, f } = useText();
  const { columns, smallest } = t.explain;
  const names = useTold();
  const least = Math.min(...steps.flatMap(({ usd }) => usd ?? []));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{columns.step}</th>
          <th scope="col">{columns.amount}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ from, to, usd }) => (
          <tr key={from}>
            <th scope="row">
              {names.company(from)} → {names.company(to)}
              {usd === least && <span className={styles.soft}> {smallest}</span>}
            </th>
            <td>{usd === null ? t.terms.undisclosed : f.usd(usd)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
