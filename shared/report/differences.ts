/**
 * Two summaries, each with the ledger that it was written of → what differs: dials and signals as they were told, links,
 * headlines and loops as the ledgers held them on the closing days. Turned round, it tells the same the other way.
 */
import { activeLinks, stateOn } from '../engine/active';
import { graphOf, signalInput } from '../engine/measure';
import { loops } from '../engine/signals/loops';
import { type Day, firstDay, type PartialDate } from '../model/day';
import type { Link } from '../model/link';
import type { Portfolio } from '../model/portfolio';
import { dialIds, type Loop, type LoopCensus } from '../model/score';
import type {
  Differences,
  FigureDifference,
  LineDifference,
  LinkDifference,
  LoopDifferences,
  Pair,
} from './differencesModel';
import { withoutNote } from './named';
import type { WeekSummary } from './summaryModel';

export interface Told {
  readonly summary: WeekSummary;
  /** The ledger that it tells of. */
  readonly state: Portfolio;
}

/** What would not show in a dial with one decimal, a share with one decimal of a percent, a whole HHI point or count. */
const shownDial = 0.05;
const shownShare = 0.0005;
const shownWhole = 0.5;
const mostLoops = 10;

export function differences(before: Told, after: Told): Differences {
  const ends = { before: endOf(before), after: endOf(after) };
  const links = linkDifferences(ends);
  const headlines = headlineDifferences(ends);
  const loopNews = loopDifferences(ends);
  const lines = lineDifferences(before.summary, after.summary);
  const spoken = new Set([
    ...links.flatMap((each) => [each.before, each.after].flatMap((link) => endsOf(link))),
    ...headlines.flatMap((each) => each.before?.companyId ?? each.after?.companyId ?? []),
    ...[...loopNews.largestAppeared, ...loopNews.largestGone].flatMap(({ steps }) =>
      steps.map(({ from }) => from),
    ),
    ...lines.flatMap(({ alert: { condition } }) =>
      'companyId' in condition && condition.companyId !== null ? [condition.companyId] : [],
    ),
  ]);
  return {
    convention: pairOf(before.summary.convention, after.summary.convention),
    method: pairOf(before.summary.method, after.summary.method),
    dials: dialIds.flatMap((id) =>
      figure(id, before.summary.dials[id].now.score, after.summary.dials[id].now.score, shownDial),
    ),
    signals: signalDifferences(before.summary, after.summary),
    links,
    linkCount: links.length,
    headlines,
    loops: loopNews,
    lines,
    names: namesOf(spoken, before, after),
  };
}

export function isSame(found: Differences): boolean {
  const { convention, method, dials, signals, links, headlines, loops: news, lines } = found;
  const lists = [dials, signals, links, headlines, lines];
  return (
    convention === null &&
    method === null &&
    lists.every((list) => list.length === 0) &&
    news.appeared + news.gone === 0
  );
}

/** A ledger as it stood on a summary's closing day. */
interface End {
  readonly asOf: Day;
  readonly links: ReadonlyMap<string, Link>;
  readonly counting: ReadonlySet<string>;
  readonly headlines: ReadonlyMap<string, Portfolio['commitments'][number]>;
  readonly loops: LoopCensus;
}
type Ends = Pair<End>;

function endOf({ summary, state }: Told): End {
  const { to: asOf, convention } = summary;
  const by = (date: PartialDate | null) => date === null || firstDay(date) <= asOf;
  const announced = <R extends { readonly id: string; readonly announced: PartialDate | null }>(
    rows: readonly R[],
  ) => new Map(rows.filter((row) => by(row.announced)).map((row) => [row.id, row]));
  return {
    asOf,
    links: announced(state.links),
    counting: new Set(activeLinks(state.links, { asOf, convention }).map(({ id }) => id)),
    headlines: announced(state.commitments),
    loops: loops(signalInput(graphOf(state, { asOf, convention }))),
  };
}

const pairOf = <T>(before: T, after: T): Pair<T> | null =>
  before === after ? null : { before, after };

function figure<Id>(
  id: Id,
  before: number | null,
  after: number | null,
  least: number,
): FigureDifference<Id>[] {
  if (before === null && after === null) return [];
  const change = before === null || after === null ? null : after - before;
  return change !== null && Math.abs(change) < least ? [] : [{ id, before, after, change }];
}

function signalDifferences(before: WeekSummary, after: WeekSummary): Differences['signals'] {
  const values = ({ signals }: WeekSummary) =>
    new Map(dialIds.flatMap((id) => signals[id].map((line) => [line.id, line.now] as const)));
  const [was, is] = [values(before), values(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) =>
    figure(id, was.get(id) ?? null, is.get(id) ?? null, id.includes('.') ? shownWhole : shownShare),
  );
}

const inEither = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) => [
  ...new Set([...one.keys(), ...other.keys()]),
];

function linkDifferences({ before, after }: Ends): LinkDifference[] {
  const found = inEither(before.links, after.links).flatMap((linkId): LinkDifference[] => {
    const was = before.links.get(linkId) ?? null;
    const is = after.links.get(linkId) ?? null;
    const counts = { before: before.counting.has(linkId), after: after.counting.has(linkId) };
    const fields = was && is ? revised(was, before.asOf, is, after.asOf) : [];
    const what = whatOf(was, is, counts, fields);
    if (what === null) return [];
    return [
      {
        linkId,
        what,
        before: was && withoutNote(was),
        after: is && withoutNote(is),
        counts,
        state: {
          before: was && stateOn(was, before.asOf),
          after: is && stateOn(is, after.asOf),
        },
        fields,
      },
    ];
  });
  const usd = ({ before: was, after: is }: LinkDifference) =>
    Math.max(was?.amount?.best ?? -1, is?.amount?.best ?? -1);
  return found.sort((a, b) => usd(b) - usd(a) || (a.linkId < b.linkId ? -1 : 1));
}

function whatOf(
  was: Link | null,
  is: Link | null,
  counts: Pair<boolean>,
  fields: readonly string[],
): LinkDifference['what'] | null {
  if (was === null) return 'added';
  if (is === null) return 'removed';
  if (fields.length > 0) return 'revised';
  if (counts.before !== counts.after) return 'counting';
  return sourcing(was) === sourcing(is) ? null : 'sourced';
}

const sourcing = ({ sourceIds, confidence }: Link) =>
  JSON.stringify([sourceIds.toSorted(), confidence ?? null]);

/** Facts of a link, as known by a day; the order is that in which they are told. */
function factsBy(link: Link, day: Day): ReadonlyMap<string, unknown> {
  const { kind, from, to, amount, capacityMw, announced, start, end, counted } = link;
  return new Map<string, unknown>([
    ['kind', kind],
    ['from', from],
    ['to', to],
    ['amount', amount && [amount.low, amount.best, amount.high]],
    ['capacityMw', capacityMw],
    ['announced', announced],
    ['start', start],
    ['end', end],
    [
      'status',
      link.status
        .filter(({ since }) => since === null || firstDay(since) <= day)
        .map(({ since, state }) => [since, state]),
    ],
    ['counted', counted],
    ['supersededBy', link.supersededBy ?? null],
    ['paidUsd', link.paidUsd ?? null],
  ]);
}

function revised(was: Link, wasOn: Day, is: Link, isOn: Day): string[] {
  const now = factsBy(is, isOn);
  return [...factsBy(was, wasOn)].flatMap(([field, value]) =>
    JSON.stringify(value) === JSON.stringify(now.get(field)) ? [] : [field],
  );
}

function headlineDifferences({ before, after }: Ends): Differences['headlines'] {
  return inEither(before.headlines, after.headlines)
    .sort()
    .flatMap((id) => {
      const was = bare(before.headlines.get(id));
      const is = bare(after.headlines.get(id));
      return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ id, before: was, after: is }];
    });
}

type Headline = Portfolio['commitments'][number];

/** Its facts alone, in one order. */
function bare(headline: Headline | undefined): Headline | null {
  if (headline === undefined) return null;
  const { id, companyId, amountUsd, capacityMw, announced, supersedes, sourceIds } = headline;
  const replaces = supersedes === undefined ? {} : { supersedes };
  return { id, companyId, amountUsd, capacityMw, announced, ...replaces, sourceIds };
}

function loopDifferences({ before, after }: Ends): LoopDifferences {
  const only = (one: LoopCensus, other: LoopCensus): Loop[] => {
    const there = new Set(other.list.map(({ id }) => id));
    return one.list.filter(({ id }) => !there.has(id));
  };
  const [appeared, gone] = [only(after.loops, before.loops), only(before.loops, after.loops)];
  return {
    appeared: appeared.length,
    gone: gone.length,
    largestAppeared: appeared.slice(0, mostLoops),
    largestGone: gone.slice(0, mostLoops),
    complete: before.loops.complete && after.loops.complete,
  };
}

/** A line that is not drawn in one of them is crossed in the other or no news. */
function lineDifferences(before: WeekSummary, after: WeekSummary): LineDifference[] {
  const checks = (summary: WeekSummary) =>
    new Map(summary.alerts.map((check) => [check.alert.id, check]));
  const [was, is] = [checks(before), checks(after)];
  return inEither(was, is).flatMap((id): LineDifference[] => {
    const [one, other] = [was.get(id), is.get(id)];
    const alert = other?.alert ?? one?.alert;
    const met = { before: one?.met ?? null, after: other?.met ?? null };
    const isNews =
      one && other ? met.before !== met.after : met.before === true || met.after === true;
    return alert && isNews ? [{ alert, ...met }] : [];
  });
}

const endsOf = (link: Link | null) => (link === null ? [] : [link.from, link.to]);

function namesOf(ids: ReadonlySet<string>, before: Told, after: Told): Differences['names'] {
  const names = new Map(
    [...before.state.companies, ...after.state.companies].map(({ id, name }) => [id, name]),
  );
  return Object.fromEntries([...ids].sort().map((id) => [id, names.get(id) ?? id]));
}
