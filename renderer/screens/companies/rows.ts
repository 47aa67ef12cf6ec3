/** A company with the figures of its row. */
import type { Partner, Partners } from '#shared/engine/company/partners';
import type { Company } from '#shared/model/company';
import type { CompanySignals, Score } from '#shared/model/score';
import type { Texts } from '#shared/text/en/index';

export interface CompanyRow {
  readonly company: Company;
  /** null while the score is on its way. */
  readonly signals: CompanySignals | null;
  /** What it has committed, USD, before its signals are there, so that the rows stand in order from the start; null: unknown. */
  readonly committed: number | null;
  readonly customer: Partner | null;
  readonly supplier: Partner | null;
  /** Change of its commitments against the earlier day, USD. */
  /** USD; null where what was committed is unknown now or was then. */
  readonly trend: number | null;
}

type PartnersById = ReadonlyMap<string, Partners>;

export function companyRows(
  companies: readonly Company[],
  score: Pick<Score, 'companies'> | null,
  now: PartnersById,
  earlier: PartnersById,
): CompanyRow[] {
  return companies.map((company) => ({
    company,
    signals: score?.companies[company.id] ?? null,
    committed: committedOf(now.get(company.id)),
    customer: now.get(company.id)?.customer ?? null,
    supplier: now.get(company.id)?.supplier ?? null,
    trend: difference(now.get(company.id), earlier.get(company.id)),
  }));
}

/** A company without any trade link has committed nothing: that is known. */
const committedOf = (side: Partners | undefined): number | null =>
  side === undefined ? 0 : side.committedUsd;

function difference(now: Partners | undefined, then: Partners | undefined): number | null {
  const [after, before] = [committedOf(now), committedOf(then)];
  return after === null || before === null ? null : after - before;
}

/** Every word of the search stands somewhere in the company's name, id, ticker, country or kind. */
export function fits(company: Company, search: string, t: Texts): boolean {
  const { name, id, ticker = '', country = '', kind } = company;
  const text = [name, id, ticker, country, t.terms.companyKinds[kind]].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
