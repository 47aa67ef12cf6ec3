/** Rows by the names they are chosen by. A name that several rows bear gets the id beside it, so that text alone tells which. */

export interface Option {
  readonly id: string;
  readonly name: string;
}

export function optionsOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): Option[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(nameOf(row)), (counts.get(key(nameOf(row))) ?? 0) + 1);
  return rows
    .map((row) => ({ id: row.id, name: nameOf(row) }))
    .map(({ id, name }) => ({
      id,
      name: (counts.get(key(name)) ?? 0) > 1 ? `${name} (${id})` : name,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The row that a text names, by name or id, whatever its case; undefined where there is none. */
export function chosen(options: readonly Option[], text: string): Option | undefined {
  const wanted = key(text);
  return (
    options.find(({ name }) => key(name) === wanted) ?? options.find(({ id }) => id === wanted)
  );
}

const key = (text: string): string => text.trim().toLowerCase();

/** What the field shows for a row that is chosen already. */
export function nameOf(options: readonly Option[], id: string | undefined): string {
  return options.find((option) => option.id === id)?.name ?? id ?? '';
}
