import { expect, test } from 'vitest';
import { standings } from '#shared/engine/standing';
import type { Link } from '#shared/model/link';
import { linkOf } from '#shared/testing/portfolios';
import { everything, type MapFilter, shownLinks } from './filter';

const asOf = '2026-01-15';

function shown(
  links: readonly Link[],
  filter: Partial<MapFilter>,
  watched: readonly string[] = [],
) {
  const ledger = {
    links,
    standings: standings(links, { asOf, convention: 'binding' }),
    watchedIds: new Set(watched),
    asOf,
    since: '2026-01-08',
  };
  const found = shownLinks(ledger, { ...everything, ...filter });
  return { ...found, ids: found.links.map(({ id }) => id).join(' ') };
}

const signed = linkOf('signed', 'purchase', 'openai', 'cerebras', 10e9, {
  announced: '2026-01-14',
});
const rumour = linkOf('rumour', 'investment', 'g42', 'cerebras', null, {
  status: [{ since: '2025', state: 'rumoured' }],
});
const later = linkOf('later', 'credit', 'openai', 'cerebras', 1e9, { announced: '2026-04' });
const headline = linkOf('headline', 'lease', 'openai', 'stargate', 500e9, { counted: false });
const links = [signed, rumour, later, headline];

test('without a filter the map shows what is in the score on the day', () => {
  expect(shown(links, {}).ids).toBe('signed');
});

test('a state that is asked for is shown whether it counts or not, and never what was not known yet', () => {
  expect(shown(links, { states: ['rumoured'] }).ids).toBe('rumour');
  expect(shown(links, { states: ['signed', 'rumoured'] }).ids).toBe('signed rumour headline');
  const uncounted = { ...later, id: 'uncounted', counted: false };
  expect(shown([uncounted], { states: ['signed'] }).ids).toBe('');
});

test('kinds, watched companies and the day of announcement narrow it further', () => {
  expect(shown(links, { kinds: ['lease'] }).ids).toBe('');
  expect(shown(links, { kinds: ['lease', 'purchase'] }).ids).toBe('signed');
  expect(shown(links, { watched: true }, ['cerebras']).ids).toBe('signed');
  expect(shown(links, { watched: true }, ['oracle']).ids).toBe('');
  expect(shown(links, { announced: 'week' }).ids).toBe('signed');
  expect(shown([{ ...signed, announced: '2025-12-31' }], { announced: 'week' }).ids).toBe('');
  expect(shown([{ ...signed, announced: null }], { announced: 'week' }).ids).toBe('');
});

test('what an amount filter leaves out for want of an amount is counted, and not taken for small', () => {
  const unknown = linkOf('unknown', 'purchase', 'a', 'b', null);
  const tie = linkOf('tie', 'control', 'a', 'b', null);
  const found = shown([signed, unknown, tie], { leastUsd: 1e9 });
  expect(found).toMatchObject({ ids: 'signed', undisclosed: 1 });
  expect(shown([signed, unknown, tie], {})).toMatchObject({
    ids: 'signed unknown tie',
    undisclosed: 0,
  });
});
