/** A typed link → the edit that keeps it, or everything that is wrong with it. */
import type { RowEdit } from '#shared/model/change';
import { type Amount, type Link, linkFamily, type Status } from '#shared/model/link';
import type { Portfolio } from '#shared/model/portfolio';
import { parseRow } from '#shared/parse/portfolio';
import { freeId } from '../ids';
import { chosen, type Option } from '../labels';
import { Problems, type Read } from '../problem';
import { withoutEmpty } from '../row';
import { readSources } from '../sources/sources';
import { readDate, readPower, readUsd } from '../typed';
import { isCounted } from './counted';
import type { LinkDraft } from './draft';

export interface LinkContext {
  readonly portfolio: Portfolio;
  readonly companies: readonly Option[];
  /** The links that may supersede it. */
  readonly links: readonly Option[];
  /** The link that is edited; null for a new one. */
  readonly was: Link | null;
}

export function readLink(draft: LinkDraft, context: LinkContext): Read<readonly RowEdit[]> {
  const problems = new Problems();
  const { portfolio, was } = context;
  const wasTie = was && linkFamily(was.kind) === 'tie' ? was : null;
  const sources = readSources(draft.sources, portfolio.sources, problems);
  const [from, to] = [readCompany('from', draft.from), readCompany('to', draft.to)];
  if (from !== '' && from === to) problems.add('to', { code: 'same-company' });
  const tie = linkFamily(draft.kind) === 'tie';
  // A tie moves no money: the form asks for none, and keeps what it finds.
  const amount = tie ? (wasTie?.amount ?? null) : readAmount(draft, was?.amount ?? null, problems);
  const wanted = `${from}-${to}-${draft.kind}`;
  const taken = portfolio.links.map((link) => link.id);
  const link = withoutEmpty({
    ...was,
    id: was?.id ?? freeId(wanted, taken),
    kind: draft.kind,
    from,
    to,
    amount,
    capacityMw: tie
      ? (wasTie?.capacityMw ?? null)
      : readPower('capacity', draft.capacity, problems, was?.capacityMw),
    announced: readDate('announced', draft.announced, problems),
    ...readTerm(draft, problems),
    status: readStatus(draft, problems),
    counted: isCounted(draft),
    supersededBy: readSuperseding(draft.supersededBy, context, problems),
    paidUsd: tie
      ? wasTie?.paidUsd
      : (readUsd('paid', draft.paid, problems, was?.paidUsd) ?? undefined),
    // A foreign amount belongs to the dollars it was turned into.
    original: sameAmount(amount, was?.amount ?? null) ? was?.original : undefined,
    confidence: draft.confidence || undefined,
    sourceIds: sources.ids,
    note: draft.note.trim() || undefined,
  }) as Link;
  const parsed = parseRow('links', link);
  if (!parsed.ok) problems.addFromModel(parsed.problems, linkField);
  if (problems.list.length > 0) return { ok: false, problems: problems.list };
  return { ok: true, value: [...sources.edits, { table: 'links', id: link.id, after: link }] };

  function readCompany(field: string, text: string): string {
    if (text.trim() === '') problems.add(field, { code: 'missing' });
    const found = chosen(context.companies, text);
    if (text.trim() !== '' && !found) problems.add(field, { code: 'unknown-company', value: text });
    return found?.id ?? '';
  }
}

/** The best alone suffices; nothing is taken for undisclosed unless it is said. */
function readAmount(draft: LinkDraft, was: Amount | null, problems: Problems): Amount | null {
  if (draft.undisclosed) return null;
  const best = readUsd('best', draft.best, problems, was?.best);
  const low = readUsd('low', draft.low, problems, was?.low) ?? best;
  const high = readUsd('high', draft.high, problems, was?.high) ?? best;
  if (draft.best.trim() === '') problems.add('best', { code: 'no-amount' });
  if (best === null || low === null || high === null) return null;
  if (low > best) problems.add('low', { code: 'low-above-best' });
  if (best > high) problems.add('high', { code: 'high-below-best' });
  return { low, best, high };
}

function readTerm(draft: LinkDraft, problems: Problems): Pick<Link, 'start' | 'end'> {
  const start = readDate('start', draft.start, problems);
  const end = readDate('end', draft.end, problems);
  if (start !== null && end !== null && end < start.slice(0, end.length))
    problems.add('end', { code: 'ends-before-start' });
  return { start, end };
}

/** Oldest first, as the format wants it; an unknown day stands before all others. */
function readStatus(draft: LinkDraft, problems: Problems): Status[] {
  return draft.status
    .map(({ state, since }, at) => ({
      since: readDate(`status.${at}.since`, since, problems),
      state,
    }))
    .sort((a, b) =>
      (a.since ?? '') < (b.since ?? '') ? -1 : (a.since ?? '') > (b.since ?? '') ? 1 : 0,
    );
}

function readSuperseding(text: string, { links }: LinkContext, problems: Problems) {
  if (text.trim() === '') return undefined;
  const found = chosen(links, text);
  if (!found) problems.add('supersededBy', { code: 'unknown-link', value: text });
  return found?.id;
}

function sameAmount(a: Amount | null, b: Amount | null): boolean {
  return a?.low === b?.low && a?.best === b?.best && a?.high === b?.high;
}

const fields: Readonly<Record<string, string>> = {
  'amount.low': 'low',
  'amount.best': 'best',
  'amount.high': 'high',
  capacityMw: 'capacity',
  paidUsd: 'paid',
};

/** The field that shows a path of the row. */
export function linkField(path: string): string {
  return fields[path] ?? path.replace(/\[(\d+)\]/g, '.$1');
}
