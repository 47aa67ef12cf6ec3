import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Portfolio } from '../model/portfolio';
import { parsePortfolioText } from '../parse/portfolio';
import { drawnPortfolio, linkOf, portfolioOf } from '../testing/portfolios';
import { portfolioFile } from './portfolioFile';

function read(text: string): Portfolio {
  const parsed = parsePortfolioText(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
const starter = read(
  readFileSync(new URL('../../assets/starter-portfolio.json', import.meta.url), 'utf8'),
);

/** The same value with the fields of every object turned round. */
function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([field, within]) => [field, turnedRound(within)]),
  );
}

/** Words that a careless writer trips over. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"', '\\', '\u2028', '\uFEFF', '\ud800', '€ 1,4 Mrd.\r\n', '__proto__'),
);
const usd = fc
  .double({ min: 0, max: 1e18, noNaN: true, noDefaultInfinity: true })
  .map((value) => value + 0);
const extra = fc.dictionary(
  fc.string().map((field) => `x${field}`),
  fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown),
);
const richPortfolio = fc
  .tuple(drawnPortfolio, text, fc.array(fc.record({ note: text, usd, extra })))
  .map(([drawn, name, rows]): Portfolio => {
    const sources = rows.map(({ note }, at) => ({
      id: `s${at}`,
      title: `t${note}`,
      publisher: note,
      date: at % 2 === 0 ? null : '2026-01',
      url: note,
      tier: 2 as const,
    }));
    const commitments = rows.map((row, at) => ({
      note: row.note,
      id: `c${at}`,
      companyId: 'a',
      amountUsd: row.usd,
      capacityMw: null,
      announced: null,
      sourceIds: [`s${at}`],
      ...row.extra,
    }));
    const links = drawn.links.map((link, at) => {
      const row = rows[at];
      if (row === undefined) return link;
      const amount = { high: row.usd, low: row.usd, best: row.usd };
      const original = { ...amount, currency: 'EUR', usdPerUnit: 1.1, day: '2026-01-14' };
      return { ...row.extra, note: row.note, ...link, amount, original };
    });
    const companies = drawn.companies.map((company, at) => ({
      ...company,
      revenue: rows.slice(at, at + 2).map((row) => ({ asOf: null, usd: row.usd, sourceIds: [] })),
    }));
    return { ...drawn, name, companies, links, commitments, sources };
  });

test('reading the file of any portfolio gives that portfolio', () => {
  fc.assert(
    fc.property(richPortfolio, (portfolio) => {
      expect(read(portfolioFile(portfolio))).toEqual(portfolio);
    }),
    { numRuns: 100 },
  );
});

test('the order in which fields were entered changes no byte', () => {
  fc.assert(
    fc.property(richPortfolio, (portfolio) => {
      const text = portfolioFile(portfolio);
      expect(portfolioFile(turnedRound(portfolio) as Portfolio)).toBe(text);
      expect(portfolioFile(read(text))).toBe(text);
    }),
    { numRuns: 100 },
  );
});

test('the starter portfolio is written and read back whole', () => {
  expect(read(portfolioFile(starter))).toEqual(starter);
});

test('fields stand in the order of the format, those it does not know after them', () => {
  const link = { zebra: 1, ...linkOf('l1', 'purchase', 'a', 'b', 5), apple: 2 };
  const text = portfolioFile(portfolioOf([link]));
  const fields = [...text.matchAll(/^ {6}"(\w+)":/gm)].map(([, field]) => field);
  expect(fields.slice(-5)).toEqual(['status', 'counted', 'sourceIds', 'apple', 'zebra']);
  expect(text.endsWith('}\n')).toBe(true);
});

test('rows stay in the order of the ledger, and the portfolio is not changed', () => {
  const links = [linkOf('z', 'purchase', 'a', 'b', 5), linkOf('a', 'purchase', 'a', 'b', 5)];
  const portfolio = portfolioOf(links);
  const before = structuredClone(portfolio);
  expect(read(portfolioFile(portfolio)).links.map(({ id }) => id)).toEqual(['z', 'a']);
  expect(portfolio).toEqual(before);
});
