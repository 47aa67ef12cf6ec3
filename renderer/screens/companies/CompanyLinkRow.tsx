/** A link on a company's page: its figures, and its sources on a line of their own. */
import type { Link } from '#shared/model/link';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { KindMark } from '../../components/KindMark';
import { CapacityCell, StandingCell, StatusCell, TermCell } from '../../components/LinkCells';
import { AmountCell } from '../../components/Money';
import { SourceLine } from '../../components/SourceLine';
import type { LedgerDay } from '../../components/useLedgerDay';
import { useNames } from '../../components/useNames';
import { pathTo } from '../../route';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import tables from './Tables.module.css';

interface Props {
  readonly link: Link;
  readonly otherId: string;
  readonly day: LedgerDay;
  readonly onEdit: () => void;
}

export function CompanyLinkRow({ link, otherId, day, onEdit }: Props) {
  const { t } = useText();
  const names = useNames();
  const { sources, links } = useLedger((ledger) => ledger.portfolio);
  const own = link.sourceIds.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  const standing = day.standings.get(link.id);
  const nameOf = (id: string) => {
    const found = links.find((row) => row.id === id);
    return found ? names.link(found) : id;
  };
  return (
    <tbody className={standing?.code === 'active' ? undefined : tables.faint}>
      <tr>
        <td>
          <KindMark kind={link.kind} />
        </td>
        <th scope="row" className={tables.other}>
          <a href={pathTo('companies', otherId)}>{names.company(otherId)}</a>
        </th>
        <td className={tables.numeric}>
          <AmountCell link={link} />
        </td>
        <td className={tables.numeric}>
          <CapacityCell megawatts={link.capacityMw} />
        </td>
        <td>
          <TermCell link={link} />
        </td>
        <td>
          <StatusCell link={link} asOf={day.state.asOf} />
        </td>
        <td>
          <StandingCell standing={standing} nameOf={nameOf} />
        </td>
        <td className={tables.numeric}>
          <Button look="plain" aria-label={t.commitments.edit(names.link(link))} onPress={onEdit}>
            <Icon name="edit" />
          </Button>
        </td>
      </tr>
      <tr>
        <td />
        <td colSpan={7} className={tables.sources}>
          <div className={tables.sourceList}>
            {own.length === 0 && <Badge look="danger">{t.terms.unsourced}</Badge>}
            {own.map((source) => (
              <SourceLine key={source.id} source={source} />
            ))}
          </div>
        </td>
      </tr>
    </tbody>
  );
}
