/** What a company owes, can pay and lost, and what it leaves unpaid by that. */
import { paidUsd } from '#shared/engine/explain/made';
import type { WhatIfRecipe } from '#shared/model/explainWhatIf';
import { useText } from '../../text';
import styles from '../ExplainPanel.module.css';

interface Props {
  readonly recipe: Extract<WhatIfRecipe, { how: 'clearing' }>;
}

export function ClearingTable({ recipe }: Props) {
  const { t, f } = useText();
  const words = t.explainWhatIf.clearing;
  const { bound, calledOffUsd, owesUsd, share, ableUsd, lostUsd } = recipe;
  const pays = paidUsd(recipe);
  const limit = ableUsd === null ? words.noLimit : f.usd(ableUsd);
  const rows: readonly (readonly [string, string] | null)[] = [
    calledOffUsd > 0 ? [words.calledOff, f.usd(calledOffUsd)] : null,
    [words.owes, f.usd(owesUsd)],
    share < 1 ? [words.share, `${f.usd(share * owesUsd)} (${f.wholeShare(share)})`] : null,
    bound === 'cushioned' ? [words.able, limit] : null,
    [words.lost, f.usd(lostUsd)],
    [words.pays, f.usd(pays)],
  ];
  return (
    <>
      <table className={styles.table}>
        <tbody>
          {rows.map(
            (row) =>
              row && (
                <tr key={row[0]}>
                  <th scope="row">{row[0]}</th>
                  <td>{row[1]}</td>
                </tr>
              ),
          )}
          <tr className={styles.result}>
            <th scope="row">{words.unpaid}</th>
            <td>{f.usd(calledOffUsd + owesUsd - pays)}</td>
          </tr>
        </tbody>
      </table>
      {bound === 'cushioned' && ableUsd === null && (
        <p className={styles.soft}>{t.explainWhatIf.noRevenue}</p>
      )}
    </>
  );
}
