/**
 * Portfolios for the way through CSV and back: words that a careless reader trips over, amounts with decimals, lists. Left
 * out is what a cell can't hold: an empty text beside none, null beside absent, an empty list beside none, and `;` in a
 * text of which a list has several.
 */
import fc from 'fast-check';
import type { Company } from '../model/company';
import type { Portfolio } from '../model/portfolio';
import { drawnPortfolio } from './portfolios';

const word = fc
  .oneof(
    fc.string({ minLength: 1 }),
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      '=1+1',
      '+1',
      '-2',
      '@SUM(A1)',
      "'=x",
      '€ 1,4 Mrd.',
      'a,b;c\td|e',
      '"quoted"',
      'line\r\nline',
      '三菱',
      'Zürich',
      'n/a',
      '-',
      ' spaced ',
    ),
  )
  .filter((text) => text.trim() !== '');
const usd = fc
  .double({ min: 0, max: 1e18, noNaN: true, noDefaultInfinity: true })
  .map((value) => value + 0);
const date = fc.constantFrom('2024', '2024-06', '2025-01-15', '2026-02-28');
const more = fc.record({
  word,
  other: word,
  usd,
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  date,
});

/** Every text, number, list and date of the format in one row or another. */
export const cellPortfolio: fc.Arbitrary<Portfolio> = fc
  .tuple(drawnPortfolio, fc.array(more, { minLength: 1, maxLength: 12 }))
  .map(([drawn, rows]): Portfolio => {
    const row = (at: number) => rows[at % rows.length] ?? (rows[0] as (typeof rows)[number]);
    const sources = rows.map((one, at) => ({
      id: `s${at}`,
      title: one.word,
      publisher: one.other,
      date: at % 2 === 0 ? null : one.date,
      url: at % 3 === 0 ? null : `https://example.org/${at}?a=1,2`,
      tier: ((at % 3) + 1) as 1 | 2 | 3,
      ...(at % 4 === 0 && { recorded: one.date }),
    }));
    const sourceIds = (at: number) => sources.slice(at % 3, (at % 3) + 2).map(({ id }) => id);
    const companies = drawn.companies.map((company, at): Company => {
      const { word: text, other, usd: sum, date: day } = row(at);
      const revenue = [
        { usd: sum, asOf: day, sourceIds: sourceIds(at) },
        { usd: sum / 3, asOf: null, period: 'run rate', sourceIds: [] },
      ].slice(0, at % 3);
      return {
        ...company,
        name: at === 0 ? text : company.name,
        note: other,
        ...(at % 2 === 0 && { ticker: text, country: 'US' }),
        ...(revenue.length > 0 && { revenue }),
        ...(at % 4 === 0 && {
          valuation: [{ usd: sum, asOf: day, basis: other, sourceIds: sourceIds(at) }],
        }),
      };
    });
    const links = drawn.links.map((link, at) => {
      const { word: text, usd: sum, share, date: day } = row(at);
      if (at % 3 === 0) return link;
      const amount = { low: sum * share, best: sum * share, high: sum };
      return {
        ...link,
        note: text,
        amount,
        capacityMw: share * 1000,
        sourceIds: sourceIds(at),
        confidence: 'reported',
        ...(at % 2 === 0 && {
          paidUsd: sum,
          recorded: day,
          original: { ...amount, currency: 'EUR', usdPerUnit: 1.0825, day },
        }),
      };
    });
    const commitments = rows.map((one, at) => ({
      id: `c${at}`,
      companyId: drawn.companies[at % drawn.companies.length]?.id ?? 'a',
      amountUsd: at % 2 === 0 ? one.usd : null,
      capacityMw: at % 2 === 0 ? null : one.share,
      announced: at % 5 === 0 ? null : one.date,
      sourceIds: sourceIds(at),
      note: one.other,
      ...(at > 0 && at % 3 === 0 && { supersedes: `c${at - 1}` }),
    }));
    return { ...drawn, name: 'drawn', companies, links, commitments, sources };
  });
