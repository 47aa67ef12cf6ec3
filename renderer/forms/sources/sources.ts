/** The sources of a row: some that the ledger has, some typed in the same form and kept by the same edit. */
import type { RowEdit } from '#shared/model/change';
import type { Source } from '#shared/model/source';
import { parseRow } from '#shared/parse/portfolio';
import type { EvidenceDraft } from '../../evidence/EvidenceField';
import { freeId, slug } from '../ids';
import { nextKey } from '../keys';
import type { Problems } from '../problem';
import { withoutEmpty } from '../row';
import { readAddress, readDate } from '../typed';

/** A source as it is typed, with the files that it carries. */
export interface TypedSource extends EvidenceDraft {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly tier: '' | '1' | '2' | '3';
  readonly quote: string;
  readonly page: string;
}

export interface NewSource extends TypedSource {
  /** Tells the entries of the form apart; not kept. */
  readonly key: number;
}

export interface SourcesDraft {
  readonly chosen: readonly string[];
  readonly added: readonly NewSource[];
  /** What stands in the search for a source, and is no choice yet. */
  readonly typed: string;
}

export const noSources: SourcesDraft = { chosen: [], added: [], typed: '' };

export function blankSource(draft: SourcesDraft, date = ''): NewSource {
  return { key: nextKey(draft.added), ...typedSource(null), date };
}

/** A source as the form shows it; null: an empty one. */
export function typedSource(source: Source | null): TypedSource {
  return {
    title: source?.title ?? '',
    publisher: source?.publisher ?? '',
    date: source?.date ?? '',
    url: source?.url ?? '',
    tier: source === null ? '' : (String(source.tier) as TypedSource['tier']),
    quote: source?.quote ?? '',
    page: source?.page ?? '',
    files: source?.files ?? [],
    copying: false,
  };
}

/** A source that was opened and left empty is none yet. */
export function isTyped({ title, publisher }: NewSource): boolean {
  return title.trim() !== '' && publisher.trim() !== '';
}

/** How a source is named in lists: `Reuters: OpenAI to buy …`. */
export function sourceName({ publisher, title }: Pick<Source, 'publisher' | 'title'>): string {
  return publisher === '' ? title : `${publisher}: ${title}`;
}

export interface ReadSources {
  readonly ids: readonly string[];
  readonly edits: readonly RowEdit[];
}

/** `prefix` is where the form keeps these sources, for the names of the fields. */
export function readSources(
  draft: SourcesDraft,
  known: readonly Source[],
  problems: Problems,
  prefix = 'sources',
): ReadSources {
  if (draft.typed.trim() !== '') problems.add(prefix, { code: 'not-chosen', value: draft.typed });
  const taken = new Set(known.map(({ id }) => id));
  const added = draft.added.map((typed, at): Source => {
    const id = freeId(slug(`${typed.publisher} ${typed.title}`) || 'source', taken);
    taken.add(id);
    return readSource(typed, { id, was: null }, problems, (name) => `${prefix}.${at}.${name}`);
  });
  return {
    ids: [...draft.chosen, ...added.map(({ id }) => id)],
    edits: added.map((after) => ({ table: 'sources', id: after.id, after })),
  };
}

interface SourceContext {
  readonly id: string;
  /** The source that is edited; null for a new one. */
  readonly was: Source | null;
}

export function readSource(
  typed: TypedSource,
  { id, was }: SourceContext,
  problems: Problems,
  field: (name: string) => string,
): Source {
  const [title, publisher] = [typed.title.trim(), typed.publisher.trim()];
  if (title === '') problems.add(field('title'), { code: 'missing' });
  // A file that was read in may leave it out; what is typed here may not.
  if (publisher === '' && was?.publisher !== '')
    problems.add(field('publisher'), { code: 'missing' });
  if (typed.tier === '') problems.add(field('tier'), { code: 'missing' });
  if (typed.copying) problems.add(field('files'), { code: 'still-copying' });
  const source = withoutEmpty({
    ...was,
    id,
    title,
    publisher,
    date: readDate(field('date'), typed.date, problems),
    // An address that came from a file stays as it is until it is typed anew.
    url: was?.url === typed.url ? was.url : readAddress(field('url'), typed.url, problems),
    tier: (Number(typed.tier) || 3) as Source['tier'],
    quote: typed.quote.trim() || undefined,
    page: typed.page.trim() || undefined,
    files: typed.files.length > 0 ? typed.files : undefined,
  }) as Source;
  const parsed = parseRow('sources', source);
  if (!parsed.ok) problems.addFromModel(parsed.problems, field);
  return source;
}
