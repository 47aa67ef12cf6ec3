/** From whom to whom, each linked to its page. */
import { TwoLines } from '../../components/TwoLines';
import { pathTo } from '../../route';
import styles from './Commitments.module.css';

type End = readonly [id: string, name: string];

export function Ends({ from, to }: { readonly from: End; readonly to: End }) {
  return (
    <TwoLines>
      <a className={styles.end} href={pathTo('companies', from[0])}>
        {from[1]}
      </a>
      <span className={styles.to}>
        <span className={styles.arrow}>→ </span>
        <a className={styles.end} href={pathTo('companies', to[0])}>
          {to[1]}
        </a>
      </span>
    </TwoLines>
  );
}
