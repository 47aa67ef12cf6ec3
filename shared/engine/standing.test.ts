import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Link } from '../model/link';
import type { Portfolio } from '../model/portfolio';
import { activeLinks, type StateOfDay } from './active';
import { standings } from './standing';

const day: StateOfDay = { asOf: '2026-01-16', convention: 'binding' };

function link(fields: Partial<Link>): Link {
  return {
    id: 'l',
    kind: 'purchase',
    from: 'a',
    to: 'b',
    amount: null,
    capacityMw: null,
    announced: null,
    start: null,
    end: null,
    status: [{ since: null, state: 'signed' }],
    counted: true,
    sourceIds: [],
    ...fields,
  };
}
const codeOf = (fields: Partial<Link>, state = day) => standings([link(fields)], state).get('l');

test('a signed, counted link is active', () => {
  expect(codeOf({})).toEqual({ code: 'active' });
});

test('what keeps a link out is said, the first reason first', () => {
  expect(codeOf({ counted: false, announced: '2027' })).toEqual({ code: 'not-counted' });
  expect(codeOf({ announced: '2026-02', status: [] })).toEqual({ code: 'not-announced' });
  expect(codeOf({ status: [] })).toEqual({ code: 'no-status' });
  expect(codeOf({ status: [{ since: '2026-02', state: 'signed' }] })).toEqual({
    code: 'no-status',
  });
  expect(codeOf({ end: '2025' })).toEqual({ code: 'run-out' });
  expect(codeOf({ status: [{ since: '2025', state: 'intent' }] })).toEqual({
    code: 'state-not-admitted',
    state: 'intent',
  });
  expect(codeOf({ end: '2025', status: [{ since: null, state: 'cancelled' }] })).toEqual({
    code: 'state-not-admitted',
    state: 'cancelled',
  });
});

test('an investment stays after its last payment', () => {
  expect(codeOf({ kind: 'investment', end: '2025' })).toEqual({ code: 'active' });
});

test('a link is superseded only while the later one is live', () => {
  const both = (later: Partial<Link>) =>
    standings([link({ supersededBy: 'l2' }), link({ id: 'l2', ...later })], day).get('l');
  expect(both({})).toEqual({ code: 'superseded', by: 'l2' });
  expect(both({ counted: false })).toEqual({ code: 'active' });
});

test('it agrees with the engine on every link of the starter portfolio, on any day', () => {
  const file = new URL('../../assets/starter-portfolio.json', import.meta.url);
  const { links } = JSON.parse(readFileSync(file, 'utf8')) as Portfolio;
  for (const asOf of [null, '2023-06-30', '2025-10-31', '2026-06-30', '2031-01-01'])
    for (const convention of ['binding', 'headline'] as const) {
      const state = { asOf, convention };
      const active = activeLinks(links, state).map(({ id }) => id);
      const said = [...standings(links, state)].filter(([, { code }]) => code === 'active');
      expect(said.map(([id]) => id)).toEqual(active);
    }
});
