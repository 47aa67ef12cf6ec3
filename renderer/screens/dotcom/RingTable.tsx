/** A ring as a table: the money between its companies, largest first. */
import type { FigureState } from '#shared/model/explain';
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';
import type { Ring } from './ring';
import styles from './Tables.module.css';

interface Props {
  readonly label: string;
  readonly ring: Ring;
  readonly nameOf: (id: string) => string;
  /** The state that it is of, for what stands behind a figure. */
  readonly state: Partial<FigureState> | undefined;
}

export function RingTable({ label, ring, nameOf, state }: Props) {
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
          {ring.flows.map(({ from, to, family, usd, linkIds }) => {
            const whose = [nameOf(from), nameOf(to)];
            const list = { of: 'listed', list: 'between', linkIds, whose } as const;
            return (
              <tr key={`${from} ${to} ${family}`}>
                <th scope="row">{nameOf(from)}</th>
                <td>{nameOf(to)}</td>
                <td>{t.terms.families[family]}</td>
                <td className={styles.number}>
                  <FigureButton of={{ ...list, id: 'flowUsd' }} state={state}>
                    {f.usd(usd)}
                  </FigureButton>
                </td>
                <td className={styles.number}>
                  <FigureButton of={{ ...list, id: 'flowShare' }} state={state}>
                    {f.share(usd / ring.usd)}
                  </FigureButton>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
