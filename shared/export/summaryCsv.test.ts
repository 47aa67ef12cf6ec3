/** The figures of a summary as CSV. */
import papa from 'papaparse';
import { expect, test } from 'vitest';
import { type FigureId, figureAt } from '../report/figures';
import { weekSummary } from '../report/summary';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { starterInput, summaryOf } from '../testing/summaries';
import { en } from '../text/en/index';
import { summaryCsv } from './summaryCsv';

const rowsOf = (text: string) => {
  const [head = [], ...rows] = papa.parse(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
  }).data;
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at] ?? '', cell])));
};

const summary = weekSummary(starterInput('2026-W09'));
const rows = rowsOf(summaryCsv(summary, en));

test('each row is a figure of the summary, as exact as it is there', () => {
  expect(rows.length).toBeGreaterThan(80);
  for (const { id = '', now, change, before } of rows) {
    const value = figureAt(summary, id as FigureId);
    const own = [now, change, before].filter((cell) => cell !== '');
    if (value === null) expect(own, id).toEqual([]);
    else expect(own.map(Number), id).toContainEqual(value);
  }
});

test('no figure is listed twice, and none is written as a word', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const row of rows)
    for (const column of ['now', 'before', 'change', 'low', 'high', 'dotcomLow', 'dotcomHigh'])
      expect(row[column], row.id).toMatch(/^(-?\d+(\.\d+)?(e[-+]\d+)?)?$/);
});

test('a dial stands with its band and the dot-com range', () => {
  const dial = rows.find(({ id }) => id === 'dials.circularity.now.score');
  expect(dial).toMatchObject({ section: 'dials', label: 'Circularity', unit: 'points' });
  expect(Number(dial?.low)).toBeLessThan(Number(dial?.high));
  expect(Number(dial?.dotcomLow)).toBeLessThan(Number(dial?.dotcomHigh));
});

test('a name that a spreadsheet would run is protected', () => {
  const portfolio = portfolioOf([linkOf('l', 'purchase', 'a', 'b', 5)]);
  const companies = portfolio.companies.map((company) => ({ ...company, name: '=cmd()' }));
  const text = summaryCsv(summaryOf('2026-W03', { ...portfolio, companies }), en);
  expect(text).toContain("'=cmd()");
  expect(text).not.toMatch(/(^|,)"?=cmd/m);
});
