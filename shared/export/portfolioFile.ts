/**
 * The portfolio as the text of its file. Same content, same bytes: fields stand in the format's order whatever the order
 * they were entered in, those it does not know after them by name. Rows stay in the ledger's order, which is content:
 * undo puts a row back in its place by it. Nothing that the format has a place for is left out, so that reading the file
 * gives the same portfolio; what the app keeps beyond it goes along in the archive.
 */
import { type Portfolio, type Tables, tableNames } from '../model/portfolio';
import { innerFields, insideFields, rowFields } from './fields';

const documentFields = ['format', 'version', 'name', ...tableNames];
const fieldsWithin = new Map([...Object.entries(rowFields), ...innerFields]);

export function portfolioFile(portfolio: Portfolio): string {
  return `${JSON.stringify(inOrder(publicFace(portfolio), documentFields), null, 2)}\n`;
}

/** The portfolio without what only the app keeps. */
export function publicFace(portfolio: Portfolio): Portfolio {
  const tables = tableNames.map((table) => {
    const inside = insideFields[table];
    const rows: readonly Tables[typeof table][] = portfolio[table];
    const shown = rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([field]) => !inside.includes(field))),
    );
    return [table, inside.length === 0 ? rows : shown] as const;
  });
  return { ...portfolio, ...Object.fromEntries(tables) };
}

/** The same value with its known fields first, in the order given, and the others by name. */
function inOrder(value: object, known: readonly string[]): object {
  const here = Object.entries(value);
  const others = here.map(([field]) => field).filter((field) => !known.includes(field));
  const place = new Map([...known, ...others.sort()].map((field, at) => [field, at]));
  return Object.fromEntries(
    here
      .sort(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
      .map(([field, within]) => [field, arranged(within, field)]),
  );
}

function arranged(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => arranged(item, field));
  if (typeof value !== 'object' || value === null) return value;
  return inOrder(value, fieldsWithin.get(field) ?? []);
}
