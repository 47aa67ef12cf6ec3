/** Ids that a person can read, made of names; a counter keeps them unique. */
const longest = 60;

/** `Société Générale (lead)` → `societe-generale-lead`. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}

/** The id itself, or with `-2`, `-3` where it is taken. */
export function freeId(wanted: string, taken: Iterable<string>): string {
  return new FreeIds(taken).take(wanted);
}

/** Hands out many ids, each once, without counting from the start again. */
export class FreeIds {
  readonly #taken: Set<string>;
  readonly #counts = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  take(wanted: string): string {
    let [id, count] = [wanted, this.#counts.get(wanted) ?? 1];
    while (this.#taken.has(id)) id = `${wanted}-${++count}`;
    this.#counts.set(wanted, count);
    this.#taken.add(id);
    return id;
  }
}
