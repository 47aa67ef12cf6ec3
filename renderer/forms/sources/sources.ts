/** The sources of a row: some that the ledger has, some typed in the same form and kept by the same edit. */
import type { RowEdit } from '#shared/model/change';
import type { Source } from '#shared/model/source';
import { parseRow } from '#shared/parse/portfolio';
import { freeId, slug } from '../ids';
import { nextKey } from '../keys';
import type { Problems } from '../problem';
import { readAddress, readDate } from '../typed';

export interface NewSource {
  /** Tells the entries of the form apart; not kept. */
  readonly key: number;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly tier: '' | '1' | '2' | '3';
}

export interface SourcesDraft {
  readonly chosen: readonly string[];
  readonly added: readonly NewSource[];
  /** What stands in the search for a source, and is no choice yet. */
  readonly typed: string;
}

export const noSources: SourcesDraft = { chosen: [], added: [], typed: '' };

export function blankSource(draft: SourcesDraft): NewSource {
  return { key: nextKey(draft.added), title: '', publisher: '', date: '', url: '', tier: '' };
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
    const field = (name: string) => `${prefix}.${at}.${name}`;
    const [title, publisher] = [typed.title.trim(), typed.publisher.trim()];
    const id = freeId(slug(`${publisher} ${title}`) || 'source', taken);
    taken.add(id);
    if (title === '') problems.add(field('title'), { code: 'missing' });
    if (publisher === '') problems.add(field('publisher'), { code: 'missing' });
    if (typed.tier === '') problems.add(field('tier'), { code: 'missing' });
    const source = {
      id,
      title,
      publisher,
      date: readDate(field('date'), typed.date, problems),
      url: readAddress(field('url'), typed.url, problems),
      tier: (Number(typed.tier) || 3) as Source['tier'],
    };
    const parsed = parseRow('sources', source);
    if (!parsed.ok) problems.addFromModel(parsed.problems, field);
    return source;
  });
  return {
    ids: [...draft.chosen, ...added.map(({ id }) => id)],
    edits: added.map((after) => ({ table: 'sources', id: after.id, after })),
  };
}
