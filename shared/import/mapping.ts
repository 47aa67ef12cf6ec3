/** Which column is what: guessed from the headings, corrected by the user, found again by name. */
import type { Mapping, NamedMapping } from '../model/importMapping';
import type { TableName } from '../model/portfolio';
import { headingFits, importFields } from './fields';

/** The mapping that the headings suggest. A heading is one field at most, and the surer guess has it. */
export function guessMapping(table: TableName, headings: readonly string[]): Mapping {
  const columns: Record<string, string> = {};
  const taken = new Set<string>();
  for (const sureness of [2, 1] as const) {
    for (const field of importFields[table]) {
      if (field.id in columns) continue;
      const heading = headings.find(
        (one) => !taken.has(one) && headingFits(one, field) === sureness,
      );
      if (heading === undefined) continue;
      columns[field.id] = heading;
      taken.add(heading);
    }
  }
  return { table, columns, readings: {}, words: {}, defaults: {} };
}

/** The table whose fields the headings name best; links where nothing does. */
export function guessTable(headings: readonly string[]): TableName {
  const score = (table: TableName) => {
    const fields = importFields[table];
    const points = headings.map((heading) =>
      Math.max(0, ...fields.map((field) => headingFits(heading, field))),
    );
    const needed = fields.filter(
      (field) => field.needed && headings.some((heading) => headingFits(heading, field) > 0),
    );
    const missing = fields.filter(({ needed: is }) => is).length - needed.length;
    return points.reduce<number>((sum, one) => sum + one, 0) - 3 * missing;
  };
  const order = ['links', 'companies', 'commitments', 'sources'] as const;
  return order.reduce((best, table) => (score(table) > score(best) ? table : best));
}

/** Gives a column to a field, taking it from another; null: the field has none. */
export function assign(before: Mapping, field: string, heading: string | null): Mapping {
  const kept = Object.entries(before.columns).filter(
    ([id, column]) => id !== field && column !== heading,
  );
  const added = heading === null ? [] : [[field, heading] as const];
  return { ...before, columns: Object.fromEntries([...kept, ...added]) };
}

/** The saved mappings whose every column the file has. */
export function fitting(
  saved: readonly NamedMapping[],
  headings: readonly string[],
): NamedMapping[] {
  const here = new Set(headings);
  return saved.filter(({ mapping: { columns } }) => {
    const wanted = Object.values(columns);
    return wanted.length > 0 && wanted.every((heading) => here.has(heading));
  });
}

/** With this one, in place of another of its name. */
export function withNamed(saved: readonly NamedMapping[], named: NamedMapping): NamedMapping[] {
  return [...saved.filter(({ name }) => name !== named.name), named].sort((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  );
}

/** The fields that a row can't be without and that no column or default gives. */
export function missingFields({ table, columns, defaults }: Mapping): string[] {
  return importFields[table]
    .filter(({ id, needed }) => needed && !(id in columns))
    .map(({ id }) => id)
    .filter((id) => !(id === 'kind' && defaults.kind !== undefined));
}
