/** What each payer brings to a company's centrality. */
import type { ListedRecipe } from '#shared/model/explainListed';
import { pathTo } from '../../route';
import { useText } from '../../text';
import styles from '../ExplainPanel.module.css';
import { useTold } from '../told';

type Recipe = Extract<ListedRecipe, { how: 'walk' }>;

/** The rest brings little. */
const shown = 8;

export function WalkTable({ recipe: { anew, damping, payers } }: { readonly recipe: Recipe }) {
  const { t, f } = useText();
  const { columns, anew: evenPart } = t.explainListed;
  const { company } = useTold();
  const brings = (some: Recipe['payers']) =>
    some.reduce((sum, { rank, part }) => sum + damping * rank * part, 0);
  const rest = payers.slice(shown);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{columns.payer}</th>
          <th scope="col">{columns.rank}</th>
          <th scope="col">{columns.part}</th>
          <th scope="col">{columns.brings}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{evenPart}</th>
          <td />
          <td />
          <td>{f.share(anew)}</td>
        </tr>
        {payers.slice(0, shown).map((payer) => (
          <tr key={payer.companyId}>
            <th scope="row">
              <a href={pathTo('companies', payer.companyId)}>{company(payer.companyId)}</a>
            </th>
            <td>{f.share(payer.rank)}</td>
            <td>{f.share(payer.part)}</td>
            <td>{f.share(brings([payer]))}</td>
          </tr>
        ))}
        {rest.length > 0 && (
          <tr>
            <th scope="row">{t.explain.others(rest.length, f)}</th>
            <td />
            <td />
            <td>{f.share(brings(rest))}</td>
          </tr>
        )}
        <tr className={styles.result}>
          <th scope="row">=</th>
          <td />
          <td />
          <td>{f.share(anew + brings(payers))}</td>
        </tr>
      </tbody>
    </table>
  );
}
