/** One row of a file of companies → the company as it shall be. Figures of other days than the row's stay. */
import type { Company, Revenue, Valuation } from '../../model/company';
import { slug } from '../../model/ids';
import type { Cells } from './cells';
import { type RowRead, withoutEmpty } from './row';
import type { Target } from './target';

export function readCompanyRow(cells: Cells, target: Target): RowRead {
  const said = cells.id('id');
  const name = cells.text('name');
  const found = said === undefined && name !== undefined ? target.company(name) : undefined;
  if (found === null) cells.report('name', 'undecided-company', name ?? '');
  const was = target.row('companies', said ?? found?.id ?? '');
  if (name === undefined && !was) cells.report('name', 'missing', '');
  const id =
    said ??
    found?.id ??
    (name === undefined ? '' : target.freeId('companies', slug(name) || 'company'));
  const after: Company = withoutEmpty({
    ...was,
    id,
    // Without an id the name only says which company is meant; the ledger's spelling stays.
    name: (said === undefined ? (was?.name ?? name) : (name ?? was?.name)) ?? '',
    kind: cells.word('kind', 'companyKind') ?? was?.kind ?? 'other',
    watched: cells.flag('watched') ?? was?.watched ?? true,
    ticker: cells.text('ticker') ?? was?.ticker,
    country: cells.text('country') ?? was?.country,
    note: cells.text('note') ?? was?.note,
    revenue: merged(was?.revenue, readFigures(cells, 'revenue')),
    valuation: merged(was?.valuation, readFigures(cells, 'valuation')),
    recorded: cells.date('recorded') ?? was?.recorded,
  });
  return { id, after, needs: [], likeness: null };
}

type Figure = Revenue & Valuation;

/** `revenue.usd` says how many there are; the other columns have an entry for each, or one, or none. */
function readFigures(cells: Cells, name: 'revenue' | 'valuation'): Figure[] {
  const sums = cells.entries(`${name}.usd`);
  const column = (part: string): string[] => {
    const field = `${name}.${part}`;
    // Of one figure the text is one text, whatever stands in it.
    if (sums.length === 1 && part !== 'asOf' && part !== 'announced') {
      const text = cells.text(field);
      return text === undefined ? [] : [text];
    }
    const entries = cells.entries(field);
    if (entries.length > 0 && entries.length !== sums.length)
      cells.report(field, 'lists-differ', cells.raw(field));
    return entries;
  };
  const [days, announced] = [column('asOf'), column('announced')];
  const words = column(name === 'revenue' ? 'period' : 'basis');
  const sources = column('sourceIds');
  return sums.flatMap((sum, at): Figure[] => {
    const asOf = cells.dateIn(`${name}.asOf`, days[at] ?? '');
    const money = cells.dollars(`${name}.usd`, sum, asOf);
    if (money === undefined) {
      if (sum.trim() === '') cells.report(`${name}.usd`, 'lists-differ', cells.raw(`${name}.usd`));
      return [];
    }
    const word = words[at];
    const published = cells.dateIn('revenue.announced', announced[at] ?? '');
    const ids = (sources[at] ?? '')
      .split(sums.length === 1 ? /[;]\s?/ : /,\s?/)
      .filter((id) => id !== '');
    return [
      withoutEmpty({
        usd: money.usd.best,
        asOf,
        ...(word && { [name === 'revenue' ? 'period' : 'basis']: word }),
        ...(published !== null && { announced: published }),
        sourceIds: ids,
      }),
    ];
  });
}

/** A figure of the same day, or of no day and the same sum, takes the place of the old one. */
function merged(was: readonly Figure[] | undefined, read: readonly Figure[]): Figure[] | undefined {
  if (read.length === 0) return was && [...was];
  const rest = [...read];
  const kept = (was ?? []).map((old) => {
    const at = rest.findIndex(
      (one) => one.asOf === old.asOf && (one.asOf !== null || one.usd === old.usd),
    );
    const [fresh] = at === -1 ? [] : rest.splice(at, 1);
    return fresh
      ? {
          ...old,
          ...fresh,
          sourceIds: fresh.sourceIds.length > 0 ? fresh.sourceIds : old.sourceIds,
        }
      : old;
  });
  return [...kept, ...rest];
}
