/** A typed link → the edit that keeps it, or everything that is wrong with it. */
import type { RowEdit } from '#shared/model/change';
import { type Link, type LinkState, linkFamily, type Status } from '#shared/model/link';
import type { Portfolio } from '#shared/model/portfolio';
import type { Rates } from '#shared/model/rates';
import { parseRow } from '#shared/parse/portfolio';
import { freeId } from '../ids';
import { chosen, type Option } from '../labels';
import { Problems, type Read } from '../problem';
import { withoutEmpty } from '../row';
import { readSources } from '../sources/sources';
import { readDate, readPower, readUsd } from '../typed';
import { isCounted } from './counted';
import type { LinkDraft } from './draft';
import { readAmount } from './money';

export interface LinkContext {
  readonly portfolio: Portfolio;
  readonly companies: readonly Option[];
  /** The links that may supersede it. */
  readonly links: readonly Option[];
  readonly rates: Rates;
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
  const { amount, original } = tie
    ? { amount: wasTie?.amount ?? null, original: wasTie?.original }
    : readAmount(draft, was, { rates: context.rates, announced: draft.announced }, problems);
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
    original,
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
      state: readState(`status.${at}.state`, state, problems),
    }))
    .sort((a, b) =>
      (a.since ?? '') < (b.since ?? '') ? -1 : (a.since ?? '') > (b.since ?? '') ? 1 : 0,
    );
}

/** How firm a deal is decides whether it counts: it is chosen, never taken for granted. */
function readState(field: string, state: LinkState | '', problems: Problems): LinkState {
  if (state === '') problems.add(field, { code: 'missing' });
  return state || 'rumoured';
}

function readSuperseding(text: string, { links }: LinkContext, problems: Problems) {
  if (text.trim() === '') return undefined;
  const found = chosen(links, text);
  if (!found) problems.add('supersededBy', { code: 'unknown-link', value: text });
  return found?.id;
}

const fields: Readonly<Record<string, string>> = {
  'amount.low': 'low',
  'amount.best': 'best',
  'amount.high': 'high',
  capacityMw: 'capacity',
  paidUsd: 'paid',
  'original.low': 'low',
  'original.best': 'best',
  'original.high': 'high',
  'original.usdPerUnit': 'rate',
  'original.day': 'rateDay',
};

/** The field that shows a path of the row. */
export function linkField(path: string): string {
  return fields[path] ?? path.replace(/\[(\d+)\]/g, '.$1');
}
