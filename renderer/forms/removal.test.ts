import { expect, test } from 'vitest';
import { applyChange, rowChanges } from '#shared/model/change';
import { parsePortfolio } from '#shared/parse/portfolio';
import { removalOfCompany, removalOfHeadlines } from './removal';
import { company, link, portfolio } from './testing';

const headline = (id: string, companyId: string, supersedes?: string) => ({
  id,
  companyId,
  amountUsd: 1e9,
  capacityMw: null,
  announced: null,
  sourceIds: [],
  ...(supersedes && { supersedes }),
});
const given = portfolio({
  companies: ['a', 'b', 'c'].map((id) => company(id)),
  links: [link('l1', 'a', 'b'), link('l2', 'b', 'c'), link('l3', 'b', 'c', { supersededBy: 'l1' })],
  commitments: [headline('h1', 'a'), headline('h2', 'b', 'h1')],
});

test('a company goes with its links and headlines, and leaves a sound portfolio', () => {
  const before = structuredClone(given);
  const { links, headlines, edits } = removalOfCompany(given, 'a');
  expect([links, headlines]).toEqual([1, 1]);
  const after = applyChange(given, { rows: rowChanges(given, edits) });
  expect(after.companies.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(after.links.map(({ id }) => id)).toEqual(['l2', 'l3']);
  expect(after.links.some((row) => 'supersededBy' in row)).toBe(false);
  expect(after.commitments).toEqual([headline('h2', 'b')]);
  expect(parsePortfolio(after).ok).toBe(true);
  expect(given).toEqual(before);
});

test('a headline that superseded a removed one stands for itself', () => {
  expect(removalOfHeadlines(given, ['h1']).map(({ id, after }) => [id, after === null])).toEqual([
    ['h2', false],
    ['h1', true],
  ]);
});
