import { expect, test } from 'vitest';
import { linkOf, portfolioOf } from '#shared/testing/portfolios';
import { summaryOf } from '#shared/testing/summaries';
import { languages } from '#shared/text/languages';
import { compareRows } from './rows';

const { t, f } = languages.en;
const sale = linkOf('sale', 'purchase', 'amber', 'birch', 9e9);
const stake = linkOf('stake', 'investment', 'birch', 'amber', 5e9, { announced: '2026-01-14' });
const one = summaryOf('2026-W02', portfolioOf([sale, stake]));
const other = summaryOf('2026-W03', portfolioOf([sale, stake]));
const rowsOf = (...weeks: Parameters<typeof compareRows>) =>
  new Map(compareRows(...weeks).flatMap(({ rows }) => rows.map((row) => [row.id, row])));

test('a week beside itself differs in nothing', () => {
  const rows = [...rowsOf(one, one, t, f).values()];
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter(({ differs, change }) => differs || change !== '')).toEqual([]);
});

test('what a new loop moves is marked, with the change; the rest is not', () => {
  const rows = rowsOf(one, other, t, f);
  expect(rows.get('total')).toMatchObject({ differs: true, change: '+1' });
  expect(rows.get('loopShare')?.differs).toBe(true);
  expect(rows.get('rank0')).toMatchObject({ differs: false });
  expect(rows.get('concentration')?.cells[0].beside).toContain('band');
});

test('turned round, the changes turn their sign', () => {
  expect(rowsOf(other, one, t, f).get('total')?.change).toBe('−1');
});

test('a figure that is unknown in one of them has no change', () => {
  const empty = summaryOf('2026-W01', portfolioOf([]));
  const row = rowsOf(empty, other, t, f).get('circularity');
  expect(row).toMatchObject({ differs: true, change: '' });
  expect(row?.cells[0].figure).toBe('–');
});
