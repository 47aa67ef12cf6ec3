import { expect, test } from 'vitest';
import { exampleShocks } from '#shared/engine/stress/examples';
import { hopFlows } from '#shared/engine/stress/flows';
import { run } from '#shared/engine/stress/testing';
import { stressBounds } from '#shared/model/stress';
import { asset } from '#shared/testing/yardstick';
import { hopMap, mostColumns, tallest } from './hopMap';

const starter = asset('starter-portfolio');
const asOf = '2026-07-31';
const height = 240;

const maps = exampleShocks(starter, { asOf, convention: 'binding' }).flatMap(({ shock }) => {
  const stress = run(starter, shock, asOf);
  const top = tallest(stressBounds.map((id) => stress[id]));
  return stressBounds.map((id) => ({
    bound: stress[id],
    map: hopMap(stress[id], hopFlows(stress, id, shock, starter.links), top, height),
  }));
});

test('no column is higher than the map, and no two companies of it overlap', () => {
  for (const { map } of maps)
    for (const column of map.columns) {
      column.reduce((below, { y, height: tall }) => {
        expect(y).toBeGreaterThanOrEqual(below);
        return y + tall;
      }, 0);
      const last = column.at(-1);
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(height + 90);
    }
});

test('every column holds all that is lost at its hop; what is not drawn is counted', () => {
  for (const { bound, map } of maps) {
    const drawn = bound.hops.filter(({ hop }) => hop < mostColumns);
    for (const [at, { lostUsd }] of drawn.entries()) {
      const shown = map.columns[at]?.reduce((sum, node) => sum + node.lostUsd, 0) ?? 0;
      expect(shown).toBeCloseTo(lostUsd, 0);
    }
    const all = bound.hops.reduce((sum, { lostUsd }) => sum + lostUsd, 0);
    const shown = drawn.reduce((sum, { lostUsd }) => sum + lostUsd, 0);
    expect(map.laterUsd).toBeCloseTo(all - shown, 0);
  }
});

test('ribbons are as wide at a company as what it loses', () => {
  for (const { map } of maps)
    for (const column of map.columns.slice(1))
      for (const node of column) {
        const into = map.ribbons.filter(
          ({ hop, to }) => hop === node.hop - 1 && to === node.companyId,
        );
        const usd = into.reduce((sum, one) => sum + one.usd, 0);
        expect(Math.abs(usd - node.lostUsd)).toBeLessThan(1e-6 * Math.max(1, node.lostUsd) + 1);
      }
});
