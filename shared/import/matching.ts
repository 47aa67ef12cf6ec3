/**
 * Companies of a file → companies of the ledger. A name is the same whatever its case, accents, punctuation and legal
 * form; what merely resembles it is shown, and the user decides. Likeness is Dice's coefficient over trigrams (Dice,
 * "Measures of the Amount of Ecologic Association Between Species", Ecology 26, 1945), higher where one name holds the
 * other's words.
 */
import type { Company } from '../model/company';

const legalForms = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc llp lp ag gmbh kg kgaa se sa sas sarl nv bv ab asa oy oyj spa srl kk pte pty pjsc holdings holding group'.split(
    ' ',
  ),
);

/** `OpenAI, Inc.` and `Open-AI` alike: `openai`; a name of nothing but such words stays as it is. */
export function nameKey(name: string): string {
  const words = plainWords(name);
  const bare = words.filter((word) => !legalForms.has(word));
  return (bare.length === 0 ? words : bare).join('');
}

/** Any script's letters count: 三菱 is a name too. */
function plainWords(name: string): string[] {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** 0 to 1. */
  readonly likeness: number;
}

export type Match =
  | { readonly kind: 'known'; readonly id: string }
  /** Likely the same as one of these, the likeliest first. */
  | { readonly kind: 'likely'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'new' };

const likely = 0.55;
const most = 3;

export class CompanyIndex {
  readonly #ids = new Map<string, string>();
  readonly #tickers = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #entries: {
    readonly company: Company;
    readonly words: ReadonlySet<string>;
    readonly size: number;
  }[] = [];
  readonly #byTrigram = new Map<string, number[]>();

  constructor(companies: readonly Company[]) {
    for (const company of companies) {
      this.#ids.set(company.id, company.id);
      const key = nameKey(company.name);
      if (!this.#names.has(key)) this.#names.set(key, company.id);
      if (company.ticker) this.#tickers.set(company.ticker.toUpperCase(), company.id);
      const grams = trigrams(key);
      const at = this.#entries.length;
      this.#entries.push({ company, words: new Set(plainWords(company.name)), size: grams.size });
      for (const gram of grams) {
        const there = this.#byTrigram.get(gram);
        if (there) there.push(at);
        else this.#byTrigram.set(gram, [at]);
      }
    }
  }

  match(name: string): Match {
    const bare = name.trim();
    const known = this.#ids.get(bare) ?? this.#names.get(nameKey(bare)) ?? this.#tickers.get(bare);
    if (known !== undefined) return { kind: 'known', id: known };
    const candidates = this.#candidates(bare);
    return candidates.length === 0 ? { kind: 'new' } : { kind: 'likely', candidates };
  }

  #candidates(name: string): Candidate[] {
    const grams = trigrams(nameKey(name));
    const shared = new Map<number, number>();
    for (const gram of grams)
      for (const at of this.#byTrigram.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const words = plainWords(name);
    const found: Candidate[] = [];
    for (const [at, count] of shared) {
      const entry = this.#entries[at];
      if (!entry) continue;
      const dice = (2 * count) / (grams.size + entry.size);
      const likeness = holds(entry.words, words) ? Math.max(dice, 0.8) : dice;
      if (likeness < likely) continue;
      found.push({ id: entry.company.id, name: entry.company.name, likeness });
    }
    return found.sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1)).slice(0, most);
  }
}

/** True where the shorter of two names is part of the longer, word by word: `AMD` aside, `Cerebras` and `Cerebras Systems`. */
function holds(there: ReadonlySet<string>, words: readonly string[]): boolean {
  const here = new Set(words);
  const [small, large] = here.size <= there.size ? [here, there] : [there, here];
  const telling = [...small].filter((word) => !legalForms.has(word) && word.length > 2);
  return telling.length > 0 && [...small].every((word) => legalForms.has(word) || large.has(word));
}

function trigrams(key: string): Set<string> {
  const padded = `  ${key} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  return found;
}
