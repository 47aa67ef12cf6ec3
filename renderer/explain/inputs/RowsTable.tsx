/** What a figure is summed from, row by row: so much of this company, position or hop; then the share, or the count. */
import type { Explanation } from '#shared/model/explain';
import type { Row, WhatIfRecipe } from '#shared/model/explainWhatIf';
import { useNames } from '../../components/useNames';
import { pathTo } from '../../route';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from '../ExplainPanel.module.css';

const shown = 12;

interface Props {
  readonly recipe: Extract<WhatIfRecipe, { how: 'rows' }>;
  readonly value: Explanation['value'];
}

export function RowsTable({ recipe: { rows, to, whole }, value }: Props) {
  const { t, f } = useText();
  const words = t.explainWhatIf;
  const { columns, others } = t.explain;
  const names = useNames();
  const companies = useLedger(({ portfolio }) => portfolio.companies);
  const usd = ({ base, factor }: Row) => base * factor;
  const sumOf = (some: readonly Row[]) => some.reduce((sum, row) => sum + usd(row), 0);
  const isPartly = rows.some(({ factor }) => factor !== 1);
  const rest = rows.slice(shown);
  const first = rows[0]?.name ?? {};
  const heading =
    'hop' in first
      ? t.stress.map.step
      : rows.some(({ name }) => 'fund' in name)
        ? t.holdings.positions.name
        : columns.company;
  const nameOf = ({ name }: Row) => {
    if ('hop' in name) return t.stress.map.hop(f.count(name.hop));
    if ('fund' in name) return name.fund;
    const { companyId } = name;
    return companies.some(({ id }) => id === companyId) ? (
      <a href={pathTo('companies', companyId)}>{names.company(companyId)}</a>
    ) : (
      names.company(companyId)
    );
  };
  const wide = isPartly ? 3 : 1;
  if (rows.length === 0) return <p className={styles.soft}>{f.usd(0)}</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {isPartly && (
            <>
              <th scope="col">{words.value}</th>
              <th scope="col">× {columns.share}</th>
            </>
          )}
          <th scope="col">{columns.amount}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, shown).map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a company can stand twice, itself and as a supplier
          <tr key={at}>
            <th scope="row">{nameOf(row)}</th>
            {isPartly && (
              <>
                <td>{f.usd(row.base)}</td>
                <td>{row.factor === 1 ? '' : f.share(row.factor)}</td>
              </>
            )}
            <td>{f.usd(usd(row))}</td>
          </tr>
        ))}
        {rest.length > 0 && (
          <tr>
            <th scope="row">{others(rest.length, f)}</th>
            <td colSpan={wide}>{f.usd(sumOf(rest))}</td>
          </tr>
        )}
        {to === 'count' ? (
          <tr className={styles.result}>
            <th scope="row">=</th>
            <td>{t.explain.countOf(rows.length, f)}</td>
          </tr>
        ) : (
          <tr className={styles.result}>
            <th scope="row">{to === 'share' ? words.sum : '='}</th>
            <td colSpan={wide}>{f.usd(sumOf(rows))}</td>
          </tr>
        )}
        {to === 'share' && (
          <>
            <tr>
              <th scope="row">
                ÷{' '}
                {rows.length === 1 && whole === rows[0]?.base && isPartly
                  ? words.value
                  : words.total}
              </th>
              <td colSpan={wide}>{f.usd(whole)}</td>
            </tr>
            <tr className={styles.result}>
              <th scope="row">=</th>
              <td colSpan={wide}>{value.value === null ? '–' : f.share(value.value)}</td>
            </tr>
          </>
        )}
      </tbody>
    </table>
  );
}
