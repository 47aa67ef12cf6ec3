/** What was changed, in English: steps as undo names them, and entries of the history, field by field. */
import { asRange } from '../../currency/inUsd';
import type { Commitment } from '../../model/commitment';
import type { Amount, Link, LinkKind, Status } from '../../model/link';
import type { EvidenceFile } from '../../model/source';
import type { Counts, Subject, Verb, What } from '../../model/what';
import type { Formats } from '../formats';
import type { Forms } from '../plural';
import { plural } from './plural';
import { terms } from './terms';

const fields: Readonly<Record<string, string>> = {
  name: 'name',
  kind: 'kind',
  ticker: 'ticker',
  country: 'country',
  watched: 'watch list',
  note: 'note',
  revenue: 'revenue',
  valuation: 'valuation',
  from: 'payer',
  to: 'receiver',
  companyId: 'company',
  amount: 'amount',
  amountUsd: 'amount',
  capacityMw: 'capacity',
  paidUsd: 'paid so far',
  original: 'amount as entered',
  announced: 'announced',
  start: 'start',
  end: 'end',
  status: 'status',
  counted: 'in the scores',
  supersededBy: 'superseded by',
  supersedes: 'supersedes',
  confidence: 'confidence',
  recorded: 'recorded',
  sourceIds: 'sources',
  title: 'title',
  publisher: 'publisher',
  date: 'published',
  url: 'web address',
  tier: 'tier',
  quote: 'quote',
  page: 'page',
  files: 'evidence',
};
const field = (name: string): string => fields[name] ?? name;

const nouns: Record<keyof Counts, Forms> = {
  companies: { one: 'company', other: 'companies' },
  links: { one: 'link', other: 'links' },
  commitments: { one: 'headline', other: 'headlines' },
  sources: { one: 'source', other: 'sources' },
};
const verbs: Record<Verb, string> = { added: 'added', removed: 'removed', edited: 'edited' };

function list(parts: readonly string[]): string {
  const [last = '', ...rest] = parts.toReversed();
  return rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
}

const counted = (counts: Counts): string[] =>
  (Object.keys(nouns) as (keyof Counts)[]).flatMap((table) => {
    const count = counts[table];
    return count === 0 ? [] : `${count} ${plural(count, nouns[table])}`;
  });

/** `OpenAI → Oracle`, `Cerebras`, `headline of OpenAI`. */
function subject(what: Subject): string {
  switch (what.table) {
    case 'links':
      return `${what.from} → ${what.to}`;
    case 'commitments':
      return `headline of ${what.company}`;
    case 'companies':
      return what.name;
    case 'sources':
      return `source ${what.name}`;
  }
}

const shownFields = 2;

/** `amount of OpenAI → Oracle`, `added Ringmaker`, `removed Cerebras and 9 links`, `began empty`. */
function step(what: What): string {
  switch (what.kind) {
    case 'emptied':
      return 'began empty';
    case 'renamed':
      return `portfolio’s name, ${what.to}`;
    case 'imported':
      return `import of ${[what.file, list(counted(what.counts))].filter((part) => part !== '').join(': ')}`;
    case 'restored':
      return `return to the backup ${what.file}`;
    case 'rows':
      return `changes to ${list(counted(what.counts))}`;
    case 'row': {
      const name = subject(what.subject);
      if (what.verb !== 'edited') {
        return `${verbs[what.verb]} ${list([name, ...counted(what.others)])}`;
      }
      const names = what.fields.map(field);
      const more = names.length - shownFields;
      const shown = more > 1 ? [...names.slice(0, shownFields), `${more} more fields`] : names;
      return `${list(shown)} of ${name}`;
    }
  }
}

/** What ids stand for, where a value names another row. */
export interface RowNames {
  readonly company: (id: string) => string;
  readonly link: (id: string) => string;
  readonly source: (id: string) => string;
}

interface Figure {
  readonly usd: number;
  readonly asOf: string | null;
}

/** One field of a row in words; null and absent alike are told as nothing there. */
function value(name: string, of: unknown, names: RowNames, f: Formats): string {
  if (of === null || of === undefined) {
    return name === 'amount' || name === 'amountUsd' ? terms.undisclosed : 'none';
  }
  switch (name) {
    case 'amount': {
      const { low, best, high } = of as Amount;
      return low === high ? f.usd(best) : `${f.usd(best)} (${f.usdRange(of as Amount)})`;
    }
    case 'amountUsd':
    case 'paidUsd':
      return f.usd(of as number);
    case 'capacityMw':
      return f.power(of as number);
    case 'announced':
    case 'start':
    case 'end':
    case 'recorded':
    case 'date':
      return f.date(of as string);
    case 'status':
      return (of as readonly Status[]).map((one) => statusText(one, f)).join(', ') || 'none';
    case 'watched':
      return of ? 'watched' : 'not watched';
    case 'counted':
      return of ? 'counted' : terms.notCounted;
    case 'kind':
      return kindText(String(of));
    case 'from':
    case 'to':
    case 'companyId':
      return names.company(String(of));
    case 'supersededBy':
      return names.link(String(of));
    case 'sourceIds':
      return (of as readonly string[]).map(names.source).join(', ') || 'none';
    case 'revenue':
    case 'valuation':
      return (of as readonly Figure[]).map((one) => figureText(one, f)).join(', ') || 'none';
    case 'confidence':
      return terms.confidences[String(of)] ?? String(of);
    case 'tier':
      return terms.tiers[of as 1 | 2 | 3].name;
    case 'files':
      return (of as readonly EvidenceFile[]).map((file) => file.name).join(', ') || 'none';
    case 'original': {
      const entered = of as NonNullable<Link['original']> | NonNullable<Commitment['original']>;
      const { currency, usdPerUnit, day } = entered;
      const amount = f.moneyRange('amount' in entered ? asRange(entered) : entered, currency);
      return terms.original(amount, f.rate(usdPerUnit), f.date(day));
    }
    default:
      return typeof of === 'string' ? of : JSON.stringify(of);
  }
}

const statusText = ({ since, state }: Status, f: Formats): string =>
  `${terms.states[state]}${since === null ? '' : ` since ${f.date(since)}`}`;

const figureText = ({ usd, asOf }: Figure, f: Formats): string =>
  `${f.usd(usd)}${asOf === null ? '' : ` (${f.date(asOf)})`}`;

const kindText = (kind: string): string =>
  terms.linkKinds[kind as LinkKind] ??
  terms.companyKinds[kind as keyof typeof terms.companyKinds] ??
  kind;

/** The digits that a short form leaves out, where a change is only in those. */
function exact(of: unknown, f: Formats): string {
  const usd = typeof of === 'number' ? of : (of as Amount | null)?.best;
  return usd === undefined ? terms.undisclosed : f.count(usd);
}

function values(
  name: string,
  [before, after]: readonly [unknown, unknown],
  names: RowNames,
  f: Formats,
): readonly [string, string] {
  const texts = [value(name, before, names, f), value(name, after, names, f)] as const;
  if (texts[0] !== texts[1] || !/^amount|Usd$|Mw$/.test(name)) return texts;
  return [exact(before, f), exact(after, f)];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const history = {
  counted: (counts: Counts) => list(counted(counts)),
  title: 'History',
  open: 'History',
  undo: (what: What | null) => (what === null ? 'Undo' : `Undo: ${step(what)}`),
  redo: (what: What | null) => (what === null ? 'Redo' : `Redo: ${step(what)}`),
  step,
  subject,
  /** The heading of an entry. */
  entry: (what: What, how: 'done' | 'undone' | 'redone') => {
    if (how === 'undone') return `Undid: ${step(what)}`;
    return how === 'redone' ? `Redid: ${step(what)}` : capital(step(what));
  },
  /** Links between the same two are told apart by their kind. */
  row: (verb: Verb, what: Subject) => {
    const kind = what.table === 'links' ? `, ${terms.linkKinds[what.kind].toLowerCase()}` : '';
    return `${capital(verbs[verb])} ${subject(what)}${kind}`;
  },
  field: (name: string) => capital(field(name)),
  values,
  became: 'became',
  reason: (text: string) => `Reason: ${text}`,
  none: 'Nothing was changed yet.',
  noneAbout: 'Nothing was changed here since this portfolio was begun.',
  moreRows: (count: number, f: Formats) =>
    `and ${f.count(count)} more ${plural(count, { one: 'row', other: 'rows' })}`,
  showOlder: 'Show older changes',
  help: 'Every change is kept, newest first. Taking one back is a change too.',
  aboutCompany: 'Changes that touched it, its links or its headlines.',
  aboutLink: 'What was changed here',
  loading: 'Reading the history…',
  failed: (message: string) => `The history could not be read: ${message}`,
  notDone: (message: string) => `That could not be done: ${message}`,
  stale:
    'The portfolio was changed elsewhere in the meantime. It is read again; look before you go on.',
};
