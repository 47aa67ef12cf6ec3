/** A headline (a commitment a company gave) as it is typed, and the edit that keeps it. */
import type { RowEdit } from '#shared/model/change';
import type { Commitment } from '#shared/model/commitment';
import type { Portfolio } from '#shared/model/portfolio';
import type { Rates } from '#shared/model/rates';
import { parseRow } from '#shared/parse/portfolio';
import { type CurrencyDraft, currencyDraft } from '../currency/currency';
import { freeId } from '../ids';
import { chosen, nameOf, type Option } from '../labels';
import { Problems, type Read } from '../problem';
import { withoutEmpty } from '../row';
import { noSources, readSources, type SourcesDraft } from '../sources/sources';
import { moneyAsTyped, powerAsTyped, readDate, readPower } from '../typed';
import { readSum } from './money';

export interface HeadlineDraft {
  readonly company: string;
  readonly amount: string;
  readonly money: CurrencyDraft;
  readonly capacity: string;
  readonly announced: string;
  readonly supersedes: string;
  readonly sources: SourcesDraft;
  readonly note: string;
}

export interface HeadlineContext {
  readonly portfolio: Portfolio;
  readonly companies: readonly Option[];
  /** The headlines that it may supersede. */
  readonly headlines: readonly Option[];
  readonly rates: Rates;
  readonly was: Commitment | null;
}

export function headlineDraft(
  { companies, headlines, was }: HeadlineContext,
  companyId?: string,
): HeadlineDraft {
  const amount = was?.original?.amount ?? was?.amountUsd ?? null;
  return {
    company: nameOf(companies, was?.companyId ?? companyId),
    amount: amount === null ? '' : moneyAsTyped(amount),
    money: currencyDraft(was?.original),
    capacity: was?.capacityMw == null ? '' : powerAsTyped(was.capacityMw),
    announced: was?.announced ?? '',
    supersedes: nameOf(headlines, was?.supersedes),
    sources: was ? { ...noSources, chosen: was.sourceIds } : noSources,
    note: was?.note ?? '',
  };
}

export function readHeadline(
  draft: HeadlineDraft,
  context: HeadlineContext,
): Read<readonly RowEdit[]> {
  const problems = new Problems();
  const { portfolio, was } = context;
  const sources = readSources(draft.sources, portfolio.sources, problems);
  const company = chosen(context.companies, draft.company);
  if (draft.company.trim() === '') problems.add('company', { code: 'missing' });
  else if (!company) problems.add('company', { code: 'unknown-company', value: draft.company });
  if (draft.amount.trim() === '' && draft.capacity.trim() === '')
    problems.add('amount', { code: 'amount-or-capacity' });
  const taken = portfolio.commitments.map(({ id }) => id);
  const row = withoutEmpty({
    ...was,
    id: was?.id ?? freeId(`${company?.id ?? ''}-headline`, taken),
    companyId: company?.id ?? '',
    ...readSum(draft, was, { rates: context.rates, announced: draft.announced }, problems),
    capacityMw: readPower('capacity', draft.capacity, problems, was?.capacityMw),
    announced: readDate('announced', draft.announced, problems),
    supersedes: readEarlier(draft.supersedes, context, problems),
    sourceIds: sources.ids,
    note: draft.note.trim() || undefined,
  }) as Commitment;
  const parsed = parseRow('commitments', row);
  if (!parsed.ok) problems.addFromModel(parsed.problems, headlineField);
  if (problems.list.length > 0) return { ok: false, problems: problems.list };
  return { ok: true, value: [...sources.edits, { table: 'commitments', id: row.id, after: row }] };
}

function readEarlier(text: string, { headlines }: HeadlineContext, problems: Problems) {
  if (text.trim() === '') return undefined;
  const found = chosen(headlines, text);
  if (!found) problems.add('supersedes', { code: 'unknown-headline', value: text });
  return found?.id;
}

const fields: Readonly<Record<string, string>> = {
  companyId: 'company',
  amountUsd: 'amount',
  'original.amount': 'amount',
  'original.usdPerUnit': 'rate',
  'original.day': 'rateDay',
  capacityMw: 'capacity',
};

export function headlineField(path: string): string {
  return fields[path] ?? path;
}
