import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange, inverseOf, rowChanges } from '#shared/model/change';
import { type Portfolio, tableNames } from '#shared/model/portfolio';
import { drawnPortfolio } from '#shared/testing/portfolios';
import { restoreEdits } from './restoreEdits';

/** The rows of each table, whatever their order. */
const rowsOf = (portfolio: Portfolio) =>
  tableNames.map((table) => portfolio[table].map((row) => JSON.stringify(row)).sort());

test('law: the edits make any portfolio any other, and turned round they give the first one back', () => {
  fc.assert(
    fc.property(drawnPortfolio, drawnPortfolio, (from, to) => {
      const rows = rowChanges(from, restoreEdits(from, to));
      const after = applyChange(from, { rows });
      expect(rowsOf(after)).toEqual(rowsOf(to));
      expect(applyChange(after, inverseOf({ rows }))).toEqual(from);
    }),
  );
});

test('law: what is the same already is no change', () => {
  fc.assert(
    fc.property(drawnPortfolio, (same) => {
      expect(rowChanges(same, restoreEdits(same, same))).toEqual([]);
    }),
  );
});
