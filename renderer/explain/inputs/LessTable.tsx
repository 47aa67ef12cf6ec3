/** How many there were before, how many are left, and the difference. */
import type { WhatIfRecipe } from '#shared/model/explainWhatIf';
import { useText } from '../../text';
import styles from '../ExplainPanel.module.css';

interface Props {
  readonly recipe: Extract<WhatIfRecipe, { how: 'less' }>;
}

export function LessTable({ recipe: { before, left } }: Props) {
  const { t, f } = useText();
  const words = t.explainWhatIf;
  return (
    <table className={styles.table}>
      <tbody>
        <tr>
          <th scope="row">{words.before}</th>
          <td>{f.count(before)}</td>
        </tr>
        <tr>
          <th scope="row">− {words.left}</th>
          <td>{f.count(left)}</td>
        </tr>
        <tr className={styles.result}>
          <th scope="row">=</th>
          <td>{f.count(before - left)}</td>
        </tr>
      </tbody>
    </table>
  );
}
