/** What an edit would make of a portfolio, as data: the new portfolio and the rows that change, or every problem. Pure. */
import type { Steps } from '#shared/api';
import {
  applyChange,
  type Change,
  type RowChange,
  type RowEdit,
  rowChanges,
} from '#shared/model/change';
import type { Day } from '#shared/model/day';
import type { Parsed, Problem } from '#shared/model/diagnostic';
import type { Portfolio, TableName, Tables } from '#shared/model/portfolio';
import { nextSteps } from '#shared/model/steps';
import { namesOf, type Step, whatOf } from '#shared/model/what';
import { parsePortfolio } from '#shared/parse/portfolio';

export interface Edited {
  readonly portfolio: Portfolio;
  readonly rows: readonly RowChange[];
}
type Row = Tables[TableName];

const find = (portfolio: Portfolio, table: TableName, id: string): Row | undefined =>
  (portfolio[table] as readonly Row[]).find((row) => row.id === id);

/**
 * New rows are stamped as recorded on `day`; a row that the past knows comes back as it was. `day` null: none is
 * stamped, an imported fact counts as recorded when it was announced.
 */
export function edited(
  portfolio: Portfolio,
  edits: readonly RowEdit[],
  past: readonly Change[],
  day: Day | null,
): Parsed<Edited> {
  const renamed = edits.flatMap(({ id, after }, index): Problem[] => {
    if (after === null || after.id === id) return [];
    return [{ path: `edits[${index}].after.id`, code: 'bad-value', value: after.id }];
  });
  if (renamed.length > 0) return { ok: false, problems: renamed };

  const stamped =
    day === null ? edits : edits.map((edit) => recordedOn(day, edit, portfolio, past));
  const parsed = parsePortfolio(applyChange(portfolio, { rows: rowChanges(portfolio, stamped) }));
  if (!parsed.ok) return parsed;
  // The rows are kept as the parser reads them, so that the order of a row's fields never counts as a change.
  const read = stamped.map((edit) => {
    const { table, id, after } = edit;
    if (after === null) return edit;
    const before = find(portfolio, table, id);
    return { ...edit, after: sharing(before, find(parsed.value, table, id) ?? after) };
  });
  const rows = rowChanges(portfolio, read);
  const value = { portfolio: applyChange(portfolio, { rows }), rows };
  return { ok: true, value, notices: parsed.notices };
}

/** What is as it was is the same in memory too: a ledger holds each change, with the row before and after it. */
function sharing(before: Row | undefined, after: Row): Row {
  if (before === undefined) return after;
  const same = Object.entries(before).filter(
    ([field, old]) => JSON.stringify(old) === JSON.stringify(after[field as keyof Row]),
  );
  return { ...after, ...Object.fromEntries(same) };
}

function recordedOn(
  day: Day,
  edit: RowEdit,
  portfolio: Portfolio,
  past: readonly Change[],
): RowEdit {
  const { table, id, after } = edit;
  const isNew = after !== null && find(portfolio, table, id) === undefined;
  if (!isNew || after.recorded !== undefined) return edit;
  const wasKnown = past.some((change) =>
    change.rows.some((row) => row.table === table && row.id === id && row.before !== null),
  );
  return wasKnown ? edit : { ...edit, after: { ...after, recorded: day } };
}

/** True where a row of the edits was changed by one of the later changes, so that the caller has not seen it. */
export function touches(edits: readonly RowEdit[], later: readonly Change[]): boolean {
  const keys = new Set(edits.map(({ table, id }) => `${table} ${id}`));
  return later.some((change) => change.rows.some(({ table, id }) => keys.has(`${table} ${id}`)));
}

/** The change that undo would take back next, or redo make again. */
export function stepOf(changes: readonly Change[], which: keyof Steps): Change | null {
  return nextSteps(changes)[which];
}

/** Both of them, named as a button names them. */
export function namedSteps(file: {
  readonly portfolio: Portfolio;
  readonly changes: readonly Change[];
}): Steps {
  const { undo, redo } = nextSteps(file.changes);
  const named = (change: Change | null): Step | null =>
    change && {
      id: change.id,
      what: whatOf(change, namesOf(file.portfolio, file.changes)),
    };
  return { undo: named(undo), redo: named(redo) };
}
