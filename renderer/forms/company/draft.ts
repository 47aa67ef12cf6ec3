/** A company as it stands in its form: what was typed, character by character. */
import type { Company, CompanyKind } from '#shared/model/company';
import { noSources, type SourcesDraft } from '../sources/sources';
import { moneyAsTyped } from '../typed';

/** A revenue or a valuation: `words` is its period or its basis. */
export interface FigureDraft {
  readonly key: number;
  readonly usd: string;
  readonly asOf: string;
  readonly words: string;
  readonly sources: SourcesDraft;
  /** Its place in the company as it was; null for a new figure. */
  readonly place: number | null;
}

export interface CompanyDraft {
  readonly name: string;
  /** null: made from the name. */
  readonly id: string | null;
  readonly kind: CompanyKind;
  readonly ticker: string;
  readonly country: string;
  readonly watched: boolean;
  readonly note: string;
  readonly revenue: readonly FigureDraft[];
  readonly valuation: readonly FigureDraft[];
}

export const blankCompany: CompanyDraft = {
  name: '',
  id: null,
  kind: 'ai-lab',
  ticker: '',
  country: '',
  watched: true,
  note: '',
  revenue: [],
  valuation: [],
};

export const blankFigure = {
  usd: '',
  asOf: '',
  words: '',
  sources: noSources,
  place: null,
} as const;

export function companyDraft(company: Company): CompanyDraft {
  const figures = (
    list: readonly { usd: number; asOf: string | null; sourceIds: readonly string[] }[],
    words: (at: number) => string | undefined,
  ): FigureDraft[] =>
    list.map(({ usd, asOf, sourceIds }, at) => ({
      key: at + 1,
      usd: moneyAsTyped(usd),
      asOf: asOf ?? '',
      words: words(at) ?? '',
      sources: { ...noSources, chosen: sourceIds },
      place: at,
    }));
  const { revenue = [], valuation = [] } = company;
  return {
    name: company.name,
    id: company.id,
    kind: company.kind,
    ticker: company.ticker ?? '',
    country: company.country ?? '',
    watched: company.watched,
    note: company.note ?? '',
    revenue: figures(revenue, (at) => revenue[at]?.period),
    valuation: figures(valuation, (at) => valuation[at]?.basis),
  };
}
