/** import(export(x)) = x, through the import's own path: the portfolio file by replace and by merge, each table by CSV. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { csvOf } from '../export/csv';
import { portfolioFile } from '../export/portfolioFile';
import { emptyPortfolio, type Portfolio, type TableName, tableNames } from '../model/portfolio';
import { parsePortfolioText } from '../parse/portfolio';
import { cellPortfolio } from '../testing/cellPortfolio';
import { decoder } from '../testing/decoder';
import { drawnPortfolio } from '../testing/portfolios';
import { readCsv } from './csvTable';
import { decode } from './decode';
import { guessMapping } from './mapping';
import { differencesOf, keysOf, mergeEdits, replaceEdits, takenInto } from './merge';
import { finished, type Preview, previewOf } from './preview';

const read = (text: string): Portfolio => {
  const parsed = parsePortfolioText(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
const starter = read(
  readFileSync(new URL('../../assets/starter-portfolio.json', import.meta.url), 'utf8'),
);

function taken(portfolio: Portfolio, taken: Parameters<typeof takenInto>[1]): Portfolio {
  const parsed = takenInto(portfolio, taken);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** Rows by id: a replaced row stays where it stood. */
const inOrder = (portfolio: Portfolio): Portfolio => ({
  ...portfolio,
  ...Object.fromEntries(
    tableNames.map((table) => [
      table,
      [...portfolio[table]].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  ),
});

/** A busy machine is no failure. */
vi.setConfig({ testTimeout: 60_000 });

describe('the portfolio file', () => {
  test('read into an empty ledger it is the very portfolio', () => {
    fc.assert(
      fc.property(cellPortfolio, (portfolio) => {
        const empty = emptyPortfolio('');
        const file = read(portfolioFile(portfolio));
        const differences = differencesOf(empty, file);
        expect(taken(empty, replaceEdits(differences))).toEqual(portfolio);
        const every = new Set(differences.rows.flatMap(keysOf));
        expect(taken(empty, mergeEdits(differences, every, true))).toEqual(portfolio);
      }),
      { numRuns: 40 },
    );
  });

  test('it replaces whatever stood there', () => {
    fc.assert(
      fc.property(drawnPortfolio, cellPortfolio, (here, portfolio) => {
        const file = read(portfolioFile(portfolio));
        const after = taken(here, replaceEdits(differencesOf(here, file)));
        expect(inOrder(after)).toEqual(inOrder(portfolio));
      }),
      { numRuns: 40 },
    );
  });

  test('read into its own ledger it differs in nothing', () => {
    const { rows, name } = differencesOf(starter, read(portfolioFile(starter)));
    expect([rows, name]).toEqual([[], null]);
  });
});

function imported(into: Portfolio, table: TableName, text: string): Preview {
  const { text: decoded } = decode(new TextEncoder().encode(text), decoder, null);
  const csv = readCsv(decoded, null);
  if (typeof csv === 'string') throw new Error(csv);
  const mapping = guessMapping(table, csv.headings);
  const options = { names: {}, rateFor: () => null, withAlike: false };
  return finished(previewOf(csv, mapping, into, options));
}

/** One table after the other, as each names rows of those before. */
function throughCsv(portfolio: Portfolio, into: Portfolio): Portfolio {
  const order = ['sources', 'companies', 'links', 'commitments'] as const;
  return order.reduce((state, table) => {
    if (portfolio[table].length === 0) return state;
    const preview = imported(state, table, csvOf(table, portfolio[table] as never));
    expect(preview.rows.flatMap(({ problems }) => problems)).toEqual([]);
    return taken(state, preview);
  }, into);
}

describe('a table as CSV', () => {
  test('the starter portfolio goes through its four tables and comes back whole', () => {
    expect(throughCsv(starter, emptyPortfolio(starter.name))).toEqual(starter);
  });

  test('read into its own ledger it changes nothing', () => {
    for (const table of tableNames) {
      const preview = imported(starter, table, csvOf(table, starter[table] as never));
      expect(preview.edits).toEqual([]);
      expect(preview.counts.same).toBe(starter[table].length);
    }
  });

  test('formulas, decimals, delimiters and every script come back as they were', () => {
    fc.assert(
      fc.property(cellPortfolio, (portfolio) => {
        expect(throughCsv(portfolio, emptyPortfolio(portfolio.name))).toEqual(portfolio);
      }),
      { numRuns: 80 },
    );
  });
});
