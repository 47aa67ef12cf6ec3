/** One row of a file of links → the link as it shall be. What its cells don't say stays as the ledger has it. */
import { countedUnlessSaid } from '../../model/counted';
import type { Mapping } from '../../model/importMapping';
import type { Link, Status } from '../../model/link';
import type { Cells, Money, MoneyRead } from './cells';
import { type RowRead, union, withoutEmpty } from './row';
import type { Target } from './target';

export function readLinkRow(cells: Cells, target: Target, { defaults }: Mapping): RowRead {
  const said = cells.id('id');
  const was = said === undefined ? undefined : target.row('links', said);
  const [from, to] = [companyIn('from', was?.from), companyIn('to', was?.to)];
  if (from && to && from.id === to.id) cells.report('to', 'same-company', cells.raw('to').trim());
  const kind =
    cells.word('kind', 'linkKind') ?? was?.kind ?? (defaults.kind as Link['kind'] | undefined);
  if (kind === undefined && !cells.problems.some(({ field }) => field === 'kind'))
    cells.report('kind', 'missing', '');
  const announced = cells.date('announced') ?? was?.announced ?? null;
  const money = readMoney(cells, announced);
  const source = target.source(cells);
  const sourceIds = union(was?.sourceIds ?? [], [
    ...cells.ids('sourceIds'),
    ...(source ? [source.id] : []),
  ]);
  const confidence = cells.text('confidence') ?? was?.confidence;
  const unchanged = money === undefined || same(money.usd, was?.amount ?? null);
  const after = withoutEmpty({
    ...was,
    id: '',
    kind: kind ?? 'purchase',
    from: from?.id ?? '',
    to: to?.id ?? '',
    amount: money?.usd ?? was?.amount ?? null,
    capacityMw: cells.power('capacityMw') ?? was?.capacityMw ?? null,
    announced,
    start: cells.date('start') ?? was?.start ?? null,
    end: cells.date('end') ?? was?.end ?? null,
    status: readStatus(cells, was, defaults.state),
    counted:
      cells.flag('counted') ??
      was?.counted ??
      countedUnlessSaid(sourceIds.length > 0, confidence).counted,
    supersededBy: cells.id('supersededBy') ?? was?.supersededBy,
    paidUsd: cells.dollars('paidUsd', cells.raw('paidUsd'), announced)?.usd.best ?? was?.paidUsd,
    original: ownOriginal(cells) ?? money?.original ?? (unchanged ? was?.original : undefined),
    confidence,
    recorded: cells.date('recorded') ?? was?.recorded,
    sourceIds,
    note: cells.text('note') ?? was?.note,
  }) satisfies Link;
  const isReadable = cells.problems.length === 0;
  const id =
    said ?? (isReadable ? target.freeId('links', `${after.from}-${after.to}-${after.kind}`) : '');
  const needs = [from?.edit, to?.edit, source?.edit].flatMap((edit) => edit ?? []);
  return {
    id,
    after: { ...after, id },
    needs,
    likeness: said === undefined && isReadable ? likenessOfLink(after) : null,
  };

  function companyIn(field: 'from' | 'to', before: string | undefined) {
    const name = cells.raw(field).trim();
    if (name === '') {
      if (before !== undefined) return { id: before, edit: null };
      cells.report(field, 'missing', '');
      return null;
    }
    const found = target.company(name);
    if (found === null) cells.report(field, 'undecided-company', name);
    return found;
  }
}

/** Two links of which all of this is the same are most likely one. */
export function likenessOfLink({ from, to, kind, announced, amount }: Omit<Link, 'id'>): string {
  return JSON.stringify([from, to, kind, announced, amount?.best ?? null]);
}

/** One cell with its range, or a cell each; the best alone suffices. */
function readMoney(cells: Cells, day: string | null): MoneyRead | undefined {
  const whole = cells.amountIn('amount', cells.raw('amount'));
  const [low, best, high] = (['low', 'best', 'high'] as const).map((part) =>
    cells.amountIn(`amount.${part}`, cells.raw(`amount.${part}`)),
  );
  const stated = [whole, low, best, high].flatMap((one) => one?.currency ?? []);
  const field = whole ? 'amount' : best ? 'amount.best' : low ? 'amount.low' : 'amount.high';
  if (new Set(stated).size > 1) cells.report(field, 'two-currencies', stated.join(', '));
  const middle = best?.best ?? whole?.best ?? low?.best ?? high?.best;
  if (middle === undefined) return undefined;
  const money: Money = {
    low: low?.best ?? whole?.low ?? middle,
    best: middle,
    high: high?.best ?? whole?.high ?? middle,
  };
  return cells.inDollars(field, money, stated[0] ?? null, day);
}

/** The export's own columns of an amount as it was entered. */
function ownOriginal(cells: Cells): Link['original'] {
  const currency = cells.id('original.currency');
  if (currency === undefined) return undefined;
  const figure = (part: string) => cells.figure(`original.${part}`) ?? Number.NaN;
  return {
    currency,
    low: figure('low'),
    best: figure('best'),
    high: figure('high'),
    usdPerUnit: figure('usdPerUnit'),
    day: cells.date('original.day') ?? '',
  };
}

/** A new row is as the file has it. States that the ledger has stay, one of the same day is corrected; oldest first. */
function readStatus(cells: Cells, was: Link | undefined, byDefault: string | undefined): Status[] {
  const states = cells.entries('status.state');
  const days = cells.entries('status.since');
  if (states.length === 0 && days.length > 0 && byDefault === undefined)
    cells.report('status.since', 'lists-differ', cells.raw('status.since'));
  const words = states.length > 0 ? states : was || byDefault === undefined ? [] : [byDefault];
  if (days.length > 0 && words.length > 0 && days.length !== words.length)
    cells.report('status.since', 'lists-differ', cells.raw('status.since'));
  const read = words.flatMap((word, at): Status[] => {
    const state = cells.wordIn('status.state', 'state', word);
    const since = cells.dateIn('status.since', days[at] ?? '');
    return state === undefined ? [] : [{ since, state }];
  });
  if (!was) return read;
  const kept = was.status.filter(({ since }) => !read.some((one) => one.since === since));
  const isSame = read.every(({ since, state }) =>
    was.status.some((one) => one.since === since && one.state === state),
  );
  if (isSame) return [...was.status];
  const last = was.status.at(-1)?.state;
  // A bare word that says what the ledger says already is no news; another one would have to say since when.
  if (
    read.length === 1 &&
    read[0]?.since === null &&
    !was.status.some(({ since }) => since === null)
  ) {
    if (read[0].state !== last)
      cells.report('status.state', 'status-needs-day', cells.raw('status.state').trim());
    return [...was.status];
  }
  return sorted([...kept, ...read]);
}

function sorted(status: readonly Status[]): Status[] {
  return status.toSorted((a, b) => {
    const [one, other] = [a.since ?? '', b.since ?? ''];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

function same(a: Money, b: Money | null): boolean {
  return a.low === b?.low && a.best === b.best && a.high === b.high;
}
