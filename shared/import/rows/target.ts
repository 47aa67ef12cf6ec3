/** The ledger that rows go into: what is there by id and name, and ids for what is new. Its portfolio is not changed. */
import type { RowEdit } from '../../model/change';
import type { Company } from '../../model/company';
import { FreeIds, slug } from '../../model/ids';
import { type Portfolio, type TableName, type Tables, tableNames } from '../../model/portfolio';
import type { Source } from '../../model/source';
import { isWebAddress } from '../../model/webAddress';
import { CompanyIndex, nameKey } from '../matching';
import type { Cells } from './cells';

/** What the user says of a company's name: one of the ledger, by its id, or a new one. */
export type NameChoice = { readonly as: 'known'; readonly id: string } | { readonly as: 'new' };
export type NameChoices = Readonly<Record<string, NameChoice>>;

export interface FoundCompany {
  readonly id: string;
  /** Set where it is new: the edit that adds it. */
  readonly edit: RowEdit | null;
}

type Rows = { readonly [T in TableName]: ReadonlyMap<string, Tables[T]> };

export class Target {
  readonly #rows: Rows;
  readonly #ids: Readonly<Record<TableName, FreeIds>>;
  readonly #index: CompanyIndex;
  readonly #choices: ReadonlyMap<string, NameChoice>;
  readonly #companies = new Map<string, FoundCompany | null>();
  readonly #sources = new Map<string, FoundCompany>();

  /** `claimed`: ids that rows of the file bear, so that no new one takes them. */
  constructor(
    portfolio: Portfolio,
    choices: NameChoices,
    claimed: { readonly table: TableName; readonly ids: readonly string[] },
  ) {
    const byId = (table: TableName) =>
      new Map((portfolio[table] as readonly { id: string }[]).map((row) => [row.id, row]));
    this.#rows = Object.fromEntries(
      tableNames.map((table) => [table, byId(table)]),
    ) as unknown as Rows;
    this.#ids = Object.fromEntries(
      tableNames.map((table) => [
        table,
        new FreeIds([...this.#rows[table].keys(), ...(claimed.table === table ? claimed.ids : [])]),
      ]),
    ) as Record<TableName, FreeIds>;
    this.#index = new CompanyIndex(portfolio.companies);
    this.#choices = new Map(Object.entries(choices).map(([name, one]) => [nameKey(name), one]));
    for (const source of portfolio.sources)
      for (const key of sourceKeys(source))
        if (!this.#sources.has(key)) this.#sources.set(key, { id: source.id, edit: null });
  }

  row<T extends TableName>(table: T, id: string): Tables[T] | undefined {
    return this.#rows[table].get(id);
  }

  rows<T extends TableName>(table: T): Iterable<Tables[T]> {
    return this.#rows[table].values();
  }

  freeId(table: TableName, wanted: string): string {
    return this.#ids[table].take(wanted);
  }

  /** null: it may be one of several, and the user has not said. */
  company(name: string): FoundCompany | null {
    const key = nameKey(name);
    const known = this.#companies.get(`${key} ${name}`) ?? this.#companies.get(key);
    if (known !== undefined) return known;
    const exact = this.row('companies', name);
    if (exact) {
      // An id is told to the letter; the name that it resembles may be another company's.
      const found = { id: exact.id, edit: null };
      this.#companies.set(`${key} ${name}`, found);
      return found;
    }
    const found = this.#decided(name, this.#choices.get(key));
    this.#companies.set(key, found);
    return found;
  }

  #decided(name: string, choice: NameChoice | undefined): FoundCompany | null {
    if (choice?.as === 'known' && this.row('companies', choice.id))
      return { id: choice.id, edit: null };
    const match = this.#index.match(name);
    if (match.kind === 'known' && choice === undefined) return { id: match.id, edit: null };
    if (match.kind === 'likely' && choice === undefined) return null;
    const id = this.freeId('companies', slug(name) || 'company');
    const after: Company = { id, name, kind: 'other', watched: false };
    return { id, edit: { table: 'companies', id, after } };
  }

  /** The source that a row's own columns describe; null where they say none. */
  source(cells: Cells): FoundCompany | null {
    const [said, publisher] = [cells.text('source.title'), cells.text('source.publisher') ?? ''];
    const isAddress = said !== undefined && isWebAddress(said);
    const url = cells.text('source.url') ?? (isAddress ? said : undefined);
    const title = said ?? url;
    if (title === undefined) return null;
    if (url !== undefined && !isWebAddress(url)) cells.report('source.url', 'not-an-address', url);
    const given = {
      title,
      publisher,
      date: cells.date('source.date') ?? null,
      url: url ?? null,
      // Without a word of how good it is, it is taken for the weakest.
      tier: cells.tier('source.tier') ?? (3 as const),
    };
    const keys = sourceKeys(given);
    const known = keys.map((key) => this.#sources.get(key)).find((one) => one !== undefined);
    if (known) return known;
    const id = this.freeId('sources', slug(`${publisher} ${title}`) || 'source');
    const after: Source = { id, ...given };
    const found: FoundCompany = { id, edit: { table: 'sources', id, after } };
    for (const key of keys) this.#sources.set(key, found);
    return found;
  }
}

/** Two rows name one source where they give one address, or where there is none one title of one publisher. */
function sourceKeys({
  url,
  title,
  publisher,
}: Pick<Source, 'url' | 'title' | 'publisher'>): string[] {
  if (url !== null)
    return [`url ${url.replace(/^https?:\/\/(www\.)?/i, '').replace(/[#/]+$/, '')}`];
  return [`title ${title.toLowerCase()} ${publisher.toLowerCase()}`];
}
