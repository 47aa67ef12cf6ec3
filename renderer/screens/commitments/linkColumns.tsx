/** The columns of the ledger of links. */
import { firstDay } from '#shared/model/day';
import { type Link, linkFamily } from '#shared/model/link';
import type { Texts } from '#shared/text/en/index';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { KindMark } from '../../components/KindMark';
import {
  CapacityCell,
  DateCell,
  SourceCell,
  StandingCell,
  StatusCell,
  TermCell,
} from '../../components/LinkCells';
import { AmountCell } from '../../components/Money';
import type { Column } from '../../components/table/DataTable';
import type { Names } from '../../components/useNames';
import { Ends } from './Ends';
import type { LinkRow } from './filter';
import { NoticeMark } from './NoticeMark';

interface Context {
  readonly t: Texts;
  readonly names: Names;
  readonly asOf: string;
  readonly nameOfLink: (id: string) => string;
  readonly onEdit: (link: Link) => void;
}

export function linkColumns({ t, names, asOf, nameOfLink, onEdit }: Context): Column<LinkRow>[] {
  const { columns, hints } = t.commitments;
  const column = (id: keyof typeof columns) => ({ id, name: columns[id] });
  return [
    {
      ...column('kind'),
      sort: ({ link }) => `${linkFamily(link.kind)} ${link.kind}`,
      cell: ({ link, notices }) => (
        <KindMark kind={link.kind} sign={<NoticeMark notices={notices} />} />
      ),
    },
    {
      ...column('ends'),
      heading: true,
      sort: ({ from, to }) => `${from} ${to}`,
      cell: ({ link, from, to }) => <Ends from={[link.from, from]} to={[link.to, to]} />,
    },
    {
      ...column('amount'),
      hint: hints.amount,
      numeric: true,
      sort: ({ link }) => link.amount?.best ?? null,
      cell: ({ link }) => <AmountCell link={link} />,
    },
    {
      ...column('capacity'),
      numeric: true,
      sort: ({ link }) => link.capacityMw,
      cell: ({ link }) => <CapacityCell megawatts={link.capacityMw} />,
    },
    {
      ...column('announced'),
      numeric: true,
      sort: ({ link }) => link.announced && firstDay(link.announced),
      cell: ({ link }) => <DateCell date={link.announced} />,
    },
    {
      ...column('term'),
      sort: ({ link }) => link.end ?? link.start,
      cell: ({ link }) => <TermCell link={link} />,
    },
    {
      ...column('status'),
      hint: hints.status,
      sort: ({ state }) => state && t.terms.states[state],
      cell: ({ link }) => <StatusCell link={link} asOf={asOf} />,
    },
    {
      ...column('standing'),
      hint: hints.standing,
      sort: ({ standing }) => t.commitments.standings[standing.code],
      cell: ({ standing }) => <StandingCell standing={standing} nameOf={nameOfLink} />,
    },
    {
      ...column('source'),
      sort: ({ sources }) => sources[0]?.publisher ?? null,
      cell: ({ sources }) => <SourceCell sources={sources} />,
    },
    {
      ...column('edit'),
      actions: true,
      quiet: true,
      width: '3rem',
      cell: ({ link }) => (
        <Button
          look="plain"
          aria-label={t.commitments.edit(names.link(link))}
          onPress={() => onEdit(link)}
        >
          <Icon name="edit" />
        </Button>
      ),
    },
  ];
}
