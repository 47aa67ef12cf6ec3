/** A typed company → the edit that keeps it, or everything that is wrong with it. */
import type { RowEdit } from '#shared/model/change';
import type { Company, Revenue, Valuation } from '#shared/model/company';
import type { Portfolio } from '#shared/model/portfolio';
import type { Source } from '#shared/model/source';
import { parseRow } from '#shared/parse/portfolio';
import { idFrom } from '../ids';
import { Problems, type Read } from '../problem';
import { withoutEmpty } from '../row';
import { readSources } from '../sources/sources';
import { readDate, readUsd } from '../typed';
import type { CompanyDraft, FigureDraft } from './draft';

export interface CompanyContext {
  readonly portfolio: Portfolio;
  /** The company that is edited; null for a new one. */
  readonly was: Company | null;
}

/** The id that the form shows: what was typed, else what the name gives. */
export function companyIdOf(draft: CompanyDraft, { portfolio }: CompanyContext): string {
  if (draft.id !== null) return draft.id.trim();
  if (draft.name.trim() === '') return '';
  const taken = portfolio.companies.map(({ id }) => id);
  return idFrom(draft.name, 'company', taken);
}

export function readCompany(
  draft: CompanyDraft,
  context: CompanyContext,
): Read<readonly RowEdit[]> {
  const problems = new Problems();
  const { portfolio, was } = context;
  const id = companyIdOf(draft, context);
  if (draft.name.trim() === '') problems.add('name', { code: 'missing' });
  else if (id === '') problems.add('id', { code: 'missing' });
  if (was === null && portfolio.companies.some((company) => company.id === id))
    problems.add('id', { code: 'id-taken', value: id });

  const figures = new Figures(portfolio.sources, problems);
  const revenue = draft.revenue.map((typed, at): Revenue => {
    const before = typed.place === null ? undefined : was?.revenue?.[typed.place];
    const { words, ...figure } = figures.read('revenue', at, typed, before?.usd);
    return withoutEmpty({ ...before, ...figure, period: words }) as Revenue;
  });
  const valuation = draft.valuation.map((typed, at): Valuation => {
    const before = typed.place === null ? undefined : was?.valuation?.[typed.place];
    const { words, ...figure } = figures.read('valuation', at, typed, before?.usd);
    return withoutEmpty({ ...before, ...figure, basis: words }) as Valuation;
  });
  const row = withoutEmpty({
    ...was,
    id: was?.id ?? id,
    name: draft.name.trim(),
    kind: draft.kind,
    watched: draft.watched,
    ticker: draft.ticker.trim() || undefined,
    country: draft.country.trim() || undefined,
    note: draft.note.trim() || undefined,
    revenue: revenue.length > 0 ? revenue : undefined,
    valuation: valuation.length > 0 ? valuation : undefined,
  }) as Company;
  const parsed = parseRow('companies', row);
  if (!parsed.ok) problems.addFromModel(parsed.problems, companyField);
  if (problems.list.length > 0) return { ok: false, problems: problems.list };
  return { ok: true, value: [...figures.edits, { table: 'companies', id: row.id, after: row }] };
}

/** Reads figures one after the other: a source that one of them adds is known to the next. */
class Figures {
  readonly edits: RowEdit[] = [];

  constructor(
    private sources: readonly Source[],
    private readonly problems: Problems,
  ) {}

  read(list: 'revenue' | 'valuation', at: number, typed: FigureDraft, was: number | undefined) {
    const field = (name: string) => `${list}.${at}.${name}`;
    if (typed.usd.trim() === '') this.problems.add(field('usd'), { code: 'missing' });
    const sources = readSources(typed.sources, this.sources, this.problems, field('sources'));
    this.edits.push(...sources.edits);
    this.sources = [...this.sources, ...sources.edits.map(({ after }) => after as Source)];
    return {
      usd: readUsd(field('usd'), typed.usd, this.problems, was) ?? 0,
      asOf: readDate(field('asOf'), typed.asOf, this.problems),
      words: typed.words.trim() || undefined,
      sourceIds: sources.ids,
    };
  }
}

export function companyField(path: string): string {
  return path.replace(/\[(\d+)\]/g, '.$1');
}
