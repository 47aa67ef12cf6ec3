/** A figure's inputs, one a row, that end in the figure. */
import type { ReactNode } from 'react';
import styles from '../ExplainPanel.module.css';

interface Props {
  readonly rows: readonly (readonly [name: string, value: ReactNode])[];
  /** null: it is not known. */
  readonly result: string | null;
}

export function Rows({ rows, result }: Props) {
  return (
    <table className={styles.table}>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
        {result !== null && (
          <tr className={styles.result}>
            <th scope="row">=</th>
            <td>{result}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
