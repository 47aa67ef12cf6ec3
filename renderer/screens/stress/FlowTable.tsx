/** The way of a loss as a table: hop by hop, from whom, to whom, how much. */
import type { HopFlow } from '#shared/engine/stress/flows';
import { useNames } from '../../components/useNames';
import { FigureButton } from '../../explain/FigureButton';
import { pathTo } from '../../route';
import { useText } from '../../text';
import styles from './FlowTable.module.css';
import type { Given } from './given';

interface Props {
  readonly label: string;
  readonly flows: readonly HopFlow[];
  readonly given: Given;
}

export function FlowTable({ label, flows, given }: Props) {
  const { t, f } = useText();
  const words = t.stress.map;
  const names = useNames();
  if (flows.length === 0) return <p className={styles.none}>{words.none}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keyboard where it is longer than its frame
    <section className={styles.frame} aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
            <th scope="col" className={styles.number}>
              {words.usd}
            </th>
          </tr>
        </thead>
        <tbody>
          {flows.map(({ hop, from, to, usd }) => (
            <tr key={`${hop} ${from} ${to}`}>
              <td>{f.count(hop + 1)}</td>
              <td>
                <a href={pathTo('companies', from)}>{names.company(from)}</a>
              </td>
              <td>
                <a href={pathTo('companies', to)}>{names.company(to)}</a>
              </td>
              <td className={styles.number}>
                <FigureButton of={{ ...given, id: 'flow', hop, from, to }}>
                  {f.usd(usd)}
                </FigureButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
