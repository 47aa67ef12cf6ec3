/** Who stands in an index with how much, and the points that each brings. */
import type { ReactNode } from 'react';
import type { Recipe } from '#shared/model/explain';
import { pathTo } from '../../route';
import { useText } from '../../text';
import styles from '../ExplainPanel.module.css';
import { useTold } from '../told';

/** The rest brings few points. */
const shown = 8;

export function HhiTable({
  recipe: { players },
}: {
  readonly recipe: Extract<Recipe, { how: 'hhi' }>;
}) {
  const { t, f } = useText();
  const { columns, others } = t.explain;
  const names = useTold();
  const whole = players.reduce((sum, { usd }) => sum + usd, 0);
  const rest = players.slice(shown);
  const points = (usd: number) => ((100 * usd) / whole) ** 2;
  const sum = (some: typeof players, of: (usd: number) => number) =>
    some.reduce((total, { usd }) => total + of(usd), 0);
  const row = (name: ReactNode, key: string, some: typeof players) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      <td>{f.usd(sum(some, (usd) => usd))}</td>
      <td>{f.share(sum(some, (usd) => usd) / whole)}</td>
      <td>{f.count(sum(some, points))}</td>
    </tr>
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{columns.company}</th>
          <th scope="col">{columns.amount}</th>
          <th scope="col">{columns.share}</th>
          <th scope="col">{columns.points}</th>
        </tr>
      </thead>
      <tbody>
        {players
          .slice(0, shown)
          .map((player) =>
            row(
              names.isEra ? (
                names.company(player.companyId)
              ) : (
                <a href={pathTo('companies', player.companyId)}>
                  {names.company(player.companyId)}
                </a>
              ),
              player.companyId,
              [player],
            ),
          )}
        {rest.length > 0 && row(others(rest.length, f), '', rest)}
        <tr className={styles.result}>
          <th scope="row">=</th>
          <td>{f.usd(whole)}</td>
          <td>{f.share(1)}</td>
          <td>{f.count(sum(players, points))}</td>
        </tr>
      </tbody>
    </table>
  );
}
