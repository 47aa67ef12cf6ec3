/** Ids that a person can read, made of names; a counter keeps them unique. */
import { inPlainLetters } from './letters';

const longest = 60;

/** `Société Générale (lead)` → `societe-generale-lead`. */
export function slug(text: string): string {
  return inPlainLetters(text.normalize('NFKD').replace(/\p{M}/gu, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}

/** A name's slug; where no letter of it can be written plainly (`字节跳动`), the word that is given, with a number. */
export function idFrom(name: string, word: string, taken: Iterable<string>): string {
  const all = new Set(taken);
  const wanted = slug(name);
  if (wanted !== '') return freeId(wanted, all);
  let count = 1;
  while (all.has(`${word}-${count}`)) count++;
  return `${word}-${count}`;
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
