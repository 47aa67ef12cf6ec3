/** Small portfolios for the tests of the forms, and the bundled rates. */
import rateFile from '#assets/rates.json';
import type { Company } from '#shared/model/company';
import type { Link } from '#shared/model/link';
import { emptyPortfolio, type Portfolio } from '#shared/model/portfolio';
import { parseRates } from '#shared/parse/rates';

export const rates = parseRates(rateFile);

export function company(id: string, fields: Partial<Company> = {}): Company {
  return { id, name: id.toUpperCase(), kind: 'other', watched: false, ...fields };
}

export function link(id: string, from: string, to: string, fields: Partial<Link> = {}): Link {
  return {
    id,
    kind: 'purchase',
    from,
    to,
    amount: { low: 9e9, best: 10e9, high: 11e9 },
    capacityMw: 750,
    announced: '2026-01-14',
    start: '2026',
    end: '2028',
    status: [{ since: '2026-01-14', state: 'signed' }],
    counted: true,
    sourceIds: ['reuters'],
    ...fields,
  };
}

export function portfolio(tables: Partial<Portfolio> = {}): Portfolio {
  return {
    ...emptyPortfolio('test'),
    companies: [company('openai', { name: 'OpenAI' }), company('cerebras', { name: 'Cerebras' })],
    sources: [
      { id: 'reuters', title: 'A deal', publisher: 'Reuters', date: null, url: null, tier: 2 },
    ],
    ...tables,
  };
}
