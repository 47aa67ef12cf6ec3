/** Who the vendors, their customers and their financiers were, what went through their hands, and how each ended. */
import { useMemo, useState } from 'react';
import { flowUsd } from '#shared/engine/active';
import { type Fate, fates } from '#shared/model/era';
import { linkFamily } from '#shared/model/link';
import { SourceCell } from '../../components/LinkCells';
import { Segmented } from '../../components/Segmented';
import { Toolbar } from '../../components/Toolbar';
import { Unknown } from '../../components/TwoLines';
import { type Column, DataTable } from '../../components/table/DataTable';
import type { Sort } from '../../components/table/sort';
import { useEraTexts } from '../../eraTexts';
import { FigureButton } from '../../explain/FigureButton';
import { useLanguage, useText } from '../../text';
import styles from './Dotcom.module.css';
import { era, networks, sourcesOf } from './data';

interface Sum {
  /** null: linked, and no amount known; 0: not linked. */
  readonly usd: number | null;
  readonly linkIds: readonly string[];
}

const sumIds = ['financed', 'sold', 'bought', 'raised'] as const;
type Sums = Readonly<Record<(typeof sumIds)[number], Sum>>;

interface Row extends Sums {
  readonly id: string;
  readonly name: string;
  readonly fate: Fate;
  readonly ended: string | null;
  readonly text: { readonly en: string; readonly fr: string };
  readonly sourceIds: readonly string[];
}

const shows = ['all', 'vendors', 'customers', 'financiers'] as const;
type Show = (typeof shows)[number];

const fits: Readonly<Record<Show, (row: Row) => boolean>> = {
  all: () => true,
  vendors: ({ sold }) => sold.usd !== 0,
  customers: ({ bought }) => bought.usd !== 0,
  financiers: ({ financed }) => financed.usd !== 0,
};

const rows: readonly Row[] = networks.documented.companies.flatMap(({ id, name }) => {
  const ending = era.companies.find((one) => one.id === id);
  if (ending === undefined) return [];
  const sum = (end: 'from' | 'to', family: 'finance' | 'trade'): Sum => {
    const links = networks.documented.links.filter(
      (link) => link[end] === id && linkFamily(link.kind) === family,
    );
    const known = links.flatMap((link) => flowUsd(link) ?? []);
    const isSilent = links.length > 0 && known.length === 0;
    return {
      usd: isSilent ? null : known.reduce((all, usd) => all + usd, 0),
      linkIds: links.map((link) => link.id),
    };
  };
  return {
    ...ending,
    name,
    financed: sum('from', 'finance'),
    sold: sum('to', 'trade'),
    bought: sum('from', 'trade'),
    raised: sum('to', 'finance'),
  };
});

export function EndingsView() {
  const { t, f } = useText();
  const language = useLanguage();
  const texts = useEraTexts();
  const words = t.dotcom.endings;
  const [show, setShow] = useState<Show>('all');
  const [sort, setSort] = useState<Sort>({ column: 'financed', direction: 'descending' });
  const columns = useMemo((): Column<Row>[] => {
    const money = (id: keyof Sums): Column<Row> => ({
      id,
      name: words[id],
      numeric: true,
      sort: (row) => row[id].usd ?? 0.5,
      cell: ({ name, [id]: { usd, linkIds } }) => {
        if (usd === 0) return '';
        const list = id === 'financed' || id === 'bought' ? 'out' : 'in';
        return (
          <FigureButton
            of={{ of: 'listed', id: 'flowUsd', list, linkIds, whose: [name] }}
            state={{ network: 'documented' }}
          >
            {usd === null ? <Unknown word="?" why={words.undisclosed} /> : f.usd(usd)}
          </FigureButton>
        );
      },
    });
    return [
      {
        id: 'name',
        name: words.company,
        heading: true,
        sort: ({ name }) => texts.said(name),
        cell: ({ name }) => <span className={styles.wrapped}>{texts.said(name)}</span>,
      },
      money('financed'),
      money('sold'),
      money('bought'),
      money('raised'),
      {
        id: 'fate',
        name: words.fate,
        sort: ({ fate }) => fates.indexOf(fate),
        cell: ({ fate, ended }) => (
          <span className={styles.wrapped}>
            {words.fates[fate]}
            {ended !== null && <span className={styles.soft}> {f.date(ended)}</span>}
          </span>
        ),
      },
      {
        id: 'ending',
        name: words.ending,
        cell: ({ text }) => <span className={styles.ending}>{text[language]}</span>,
      },
      {
        id: 'source',
        name: words.source,
        cell: ({ sourceIds }) => <SourceCell sources={sourcesOf(sourceIds).map(texts.source)} />,
      },
    ];
  }, [words, f, language, texts]);
  return (
    <>
      <Toolbar>
        <Segmented
          label={words.show}
          value={show}
          options={shows.map((id) => ({ id, name: words.shows[id] }))}
          onChange={setShow}
        />
        <span className={styles.soft}>{words.help}</span>
      </Toolbar>
      <DataTable
        label={words.label}
        columns={columns}
        rows={rows.filter(fits[show])}
        rowKey={({ id }) => id}
        sort={sort}
        onSort={setSort}
        empty={words.none}
      />
    </>
  );
}
