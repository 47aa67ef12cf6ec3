import { expect, test } from 'vitest';
import { asset } from '../testing/yardstick';
import { parseEra } from './era';

const era = parseEra(asset<unknown>('dotcom-era'));
const documented = asset('dotcom-documented');

test('every company of the dot-com networks has its ending, and no other', () => {
  const ids = documented.companies.map(({ id }) => id).sort();
  expect(era.companies.map(({ id }) => id).sort()).toEqual(ids);
  expect(
    asset('dotcom-tied')
      .companies.map(({ id }) => id)
      .sort(),
  ).toEqual(ids);
});

test('every source that an ending or a revenue names is there', () => {
  const ids = new Set([...documented.sources, ...era.sources].map(({ id }) => id));
  for (const { sourceIds, revenue } of era.companies)
    for (const id of [...sourceIds, ...(revenue?.sourceIds ?? [])]) expect(ids).toContain(id);
});

test('a revenue stands only with its source', () => {
  for (const { revenue } of era.companies)
    if (revenue !== undefined) expect(revenue.sourceIds).not.toEqual([]);
});

test('the endings are written in both languages, the French with its spaces', () => {
  for (const { text } of era.companies) {
    expect(text.fr).not.toBe(text.en);
    expect(text.fr).not.toMatch(/[^\u202f][;:!?%]|\d (M|Md)\$|["']/);
    expect(text.en).toMatch(/\.$/);
  }
});

test('a bad file throws', () => {
  const bad = { ...era, companies: [{ ...era.companies[0], fate: 'fine' }] };
  expect(() => parseEra(bad)).toThrow();
});
