/** A link and its twin trait by trait; and where the likeness breaks, in sentences. */
import type { ReactNode } from 'react';
import type { Break, Traits, Twin } from '#shared/engine/twin';
import type { Link } from '#shared/model/link';
import { Card } from '../../components/Card';
import { useNames } from '../../components/useNames';
import { FigureButton } from '../../explain/FigureButton';
import { Figured, type FigureIn } from '../../explain/Figured';
import { pathTo } from '../../route';
import { useText } from '../../text';
import styles from './Dotcom.module.css';
import { networks } from './data';
import table from './Tables.module.css';
import { useEraNames } from './useEraNames';

interface Props {
  readonly link: Link;
  readonly own: Traits;
  readonly twin: Twin;
}

const eraLinks = new Map(networks.documented.links.map((link) => [link.id, link]));
export const eraLink = (id: string): Link | undefined => eraLinks.get(id);

export function TwinCompare({ link, own, twin }: Props) {
  const { t, f } = useText();
  const words = t.dotcom.twin;
  const names = useNames();
  const eraNames = useEraNames();
  const past = eraLink(twin.traits.linkId);
  if (past === undefined) return null;
  const figuresIn = (found: Break): readonly FigureIn[] =>
    found.code === 'size'
      ? [{ how: 'times', value: found.times, of: { of: 'twin', id: 'times', linkId: link.id } }]
      : [];
  const yes = (is: boolean) => (is ? words.yes : words.no);
  const part = (id: 'ofRevenue' | 'ofFlow', side: Traits, otherwise: string) => (
    <FigureButton
      of={{ of: 'twin', id, linkId: side.linkId }}
      state={side === own ? undefined : { network: 'tied' }}
    >
      {side[id] === null ? otherwise : f.share(side[id])}
    </FigureButton>
  );
  const usd = (traits: Traits) => (traits.usd === null ? t.terms.undisclosed : f.usd(traits.usd));
  const revenue = (side: Traits) =>
    part('ofRevenue', side, side.usd === null ? t.terms.undisclosed : words.revenueUnknown);
  const day = ({ announced }: Link) => (announced === null ? t.terms.unknown : f.date(announced));
  const rows: readonly (readonly [keyof typeof words.rows, (side: Traits) => ReactNode])[] = [
    ['kind', ({ kind }) => t.terms.linkKinds[kind]],
    ['payer', ({ payerKind }) => t.terms.companyKinds[payerKind]],
    ['amount', usd],
    ['ofRevenue', revenue],
    ['ofFlow', (side) => part('ofFlow', side, t.terms.undisclosed)],
    ['dualRole', ({ dualRole }) => yes(dualRole)],
    ['vendorFinance', ({ vendorFinance }) => yes(vendorFinance)],
  ];
  return (
    <Card title={words.era} help={words.likenessHint}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">
              {words.today}
              <a className={styles.of} href={pathTo('commitments', link.id)}>
                {`${names.company(link.from)} → ${names.company(link.to)}`}
              </a>
            </th>
            <th scope="col">
              <FigureButton of={{ of: 'twin', id: 'likeness', linkId: link.id }}>
                {words.likeness(f.wholeShare(1 - twin.distance))}
              </FigureButton>
              <span className={styles.of}>
                {`${eraNames.company(past.from)} → ${eraNames.company(past.to)}`}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, say]) => (
            <tr key={id}>
              <th scope="row">{words.rows[id]}</th>
              <td>{say(own)}</td>
              <td>{say(twin.traits)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.rows.announced}</th>
            <td>{day(link)}</td>
            <td>{day(past)}</td>
          </tr>
        </tbody>
      </table>
      <h3 className={styles.breaks}>{words.breaksTitle}</h3>
      <ul className={styles.sentences}>
        {twin.breaks.map((found) => (
          <li key={found.code}>
            <Figured say={(say) => words.breaks(found, say)} figures={figuresIn(found)} />
          </li>
        ))}
        <li className={styles.soft}>{twin.breaks.length === 0 ? words.noBreak : words.always}</li>
      </ul>
    </Card>
  );
}
