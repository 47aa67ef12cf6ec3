/**
 * The portfolio as it was recorded by the end of a day. What was changed later is rewound; of what came with the starter
 * portfolio or was added by an import, each fact counts as recorded on the day that it was announced, unless the file says
 * otherwise. What the user entered or corrected, an import's corrections too, is recorded at that moment, whole rows at
 * a time.
 */
import { applyChange, type Change, inverseOf, type RowChange } from './change';
import type { Company } from './company';
import { type Day, firstDay, lastDay, type PartialDate } from './day';
import type { Link } from './link';
import { type Portfolio, type TableName, type Tables, tableNames } from './portfolio';

/** `instant` (ISO, UTC): of the day's changes only those by then; left out, the whole day's. */
export function knownOn(
  portfolio: Portfolio,
  changes: readonly Change[],
  day: Day,
  instant?: string,
): Portfolio {
  // Up to the last change by then: where a clock was set back, the log's own order holds.
  const by = (change: Change) => (instant === undefined ? change.day <= day : change.at <= instant);
  const count = Math.max(changes.findLastIndex(by) + 1, beganEmpty(changes) ? 1 : 0);
  const then = changes
    .slice(count)
    .toReversed()
    .reduce((state, change) => applyChange(state, inverseOf(change)), portfolio);
  const imported = withImported(then, changes.slice(count));
  return withoutUnannounced(imported, enteredIn(changes.slice(0, count)), day);
}

/**
 * To begin empty says what one begins with, and is nothing that was learned on its day: the past is empty too, unless that
 * was taken back. It is the first change, or none.
 */
function beganEmpty([first, ...later]: readonly Change[]): boolean {
  if (!first?.name || first.rows.length === 0) return false;
  if (first.rows.some(({ after }) => after !== null)) return false;
  const last = later.findLast(({ undoes, redoes }) => (undoes ?? redoes) === first.id);
  return last?.undoes === undefined;
}

/** With the rows that later imports added, as they came: their own dates say whether they were known. */
function withImported(portfolio: Portfolio, later: readonly Change[]): Portfolio {
  const takenBack = new Set(later.map(({ undoes }) => undoes));
  const added = later
    .filter((change) => change.by?.kind === 'import' && !takenBack.has(change.id))
    .flatMap((change) => change.rows.filter(isAdded));
  if (added.length === 0) return portfolio;
  const tables = tableNames.map((table) => {
    const rows = new Map<string, Tables[TableName]>();
    for (const row of portfolio[table]) rows.set(row.id, row);
    for (const row of added) {
      if (row.table === table && row.after !== null && !rows.has(row.id)) {
        rows.set(row.id, row.after);
      }
    }
    return [table, [...rows.values()]] as const;
  });
  return { ...portfolio, ...Object.fromEntries(tables) };
}

const isAdded = ({ before }: RowChange): boolean => before === null;

/** True for the rows that the user entered or corrected by then. */
type Entered = (table: TableName, id: string) => boolean;

function enteredIn(changes: readonly Change[]): Entered {
  const rows = new Set(
    changes.flatMap(({ rows, by }) =>
      rows
        .filter((row) => by?.kind !== 'import' || !isAdded(row))
        .map(({ table, id }) => `${table} ${id}`),
    ),
  );
  return (table, id) => rows.has(`${table} ${id}`);
}

function withoutUnannounced(portfolio: Portfolio, entered: Entered, day: Day): Portfolio {
  const by = (date: PartialDate | null | undefined) => date == null || firstDay(date) <= day;
  const links = portfolio.links
    .filter((link) => entered('links', link.id) || by(link.recorded ?? link.announced))
    .map((link) => (entered('links', link.id) ? link : withStatusesBy(link, by)));
  const commitments = portfolio.commitments.filter(
    (row) => entered('commitments', row.id) || by(row.recorded ?? row.announced),
  );
  const sources = portfolio.sources.filter((row) => entered('sources', row.id) || by(row.recorded));
  const named = new Set([
    ...links.flatMap(({ from, to }) => [from, to]),
    ...commitments.map(({ companyId }) => companyId),
  ]);
  const companies = portfolio.companies
    .filter((row) => entered('companies', row.id) || named.has(row.id) || by(row.recorded))
    .map((row) => (entered('companies', row.id) ? row : withFiguresBy(row, day)));
  return withoutLooseEnds({ ...portfolio, companies, links, commitments, sources });
}

type By = (date: PartialDate | null | undefined) => boolean;

function withStatusesBy(link: Link, by: By): Link {
  if (link.status.every(({ since }) => by(since))) return link;
  return { ...link, status: link.status.filter(({ since }) => by(since)) };
}

/** A figure without a day of publishing can't have been known before the day that it is of. */
function withFiguresBy(company: Company, day: Day): Company {
  const known = ({ announced, asOf }: Dated) => {
    if (announced != null) return firstDay(announced) <= day;
    return asOf === null || lastDay(asOf) <= day;
  };
  const { revenue, valuation } = company;
  return {
    ...company,
    ...(revenue && { revenue: revenue.filter(known) }),
    ...(valuation && { valuation: valuation.filter(known) }),
  };
}

interface Dated {
  readonly asOf: PartialDate | null;
  readonly announced?: PartialDate | null | undefined;
}

/** No row names one that was not known yet. */
function withoutLooseEnds(portfolio: Portfolio): Portfolio {
  const idsOf = (table: TableName) => new Set(portfolio[table].map(({ id }) => id));
  const [links, headlines, sources] = [idsOf('links'), idsOf('commitments'), idsOf('sources')];
  const sourced = <R extends { readonly sourceIds: readonly string[] }>(row: R): R =>
    row.sourceIds.every((id) => sources.has(id))
      ? row
      : { ...row, sourceIds: row.sourceIds.filter((id) => sources.has(id)) };
  return {
    ...portfolio,
    companies: portfolio.companies.map((row) => withSourced(row, sourced)),
    links: portfolio.links.map((link) => {
      const { supersededBy, ...alone } = sourced(link);
      return supersededBy === undefined || links.has(supersededBy) ? sourced(link) : alone;
    }),
    commitments: portfolio.commitments.map((row) => {
      const { supersedes, ...alone } = sourced(row);
      return supersedes === undefined || headlines.has(supersedes) ? sourced(row) : alone;
    }),
  };
}

type Sourced = <R extends { readonly sourceIds: readonly string[] }>(row: R) => R;

function withSourced(company: Company, sourced: Sourced): Company {
  const { revenue, valuation } = company;
  return {
    ...company,
    ...(revenue && { revenue: revenue.map(sourced) }),
    ...(valuation && { valuation: valuation.map(sourced) }),
  };
}
