/** A ring as a table: the money between its companies, largest first. */
import { useText } from '../../text';
import type { Ring } from './ring';
import styles from './Tables.module.css';

interface Props {
  readonly label: string;
  readonly ring: Ring;
  readonly nameOf: (id: string) => string;
}

export function RingTable({ label, ring, nameOf }: Props) {
  const { t, f } = useText();
  const words = t.dotcom.networks.table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keyboard where it is longer than its frame
    <section className={styles.frame} aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
            <th scope="col">{words.family}</th>
            <th scope="col" className={styles.number}>
              {words.amount}
            </th>
            <th scope="col" className={styles.number}>
              {words.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {ring.flows.map(({ from, to, family, usd }) => (
            <tr key={`${from} ${to} ${family}`}>
              <th scope="row">{nameOf(from)}</th>
              <td>{nameOf(to)}</td>
              <td>{t.terms.families[family]}</td>
              <td className={styles.number}>{f.usd(usd)}</td>
              <td className={styles.number}>{f.share(usd / ring.usd)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
