/** Why the dials moved, told by scenarios. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ChangeGroup, GroupPart } from '../../model/attribution';
import type { Link } from '../../model/link';
import { parseMethod } from '../../parse/method';
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { dotcomBaseline } from '../dotcom';
import { attribute } from './attribute';
import type { State } from './state';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../assets/${name}.json`, import.meta.url), 'utf8'));
const method = parseMethod(read('method'));
const yardstick = {
  method,
  baseline: dotcomBaseline(read('dotcom-documented'), read('dotcom-tied'), method),
};
const seed = 1;
const [friday, next] = ['2026-01-09', '2026-01-16'];
const state = (links: readonly Link[], asOf: string | null = next, more: Partial<State> = {}) => ({
  portfolio: portfolioOf(links),
  asOf,
  convention: 'binding' as const,
  yardstick,
  ...more,
});
const week = (links: readonly Link[]) => attribute(state(links, friday), state(links), { seed });
const groupsOf = (parts: Readonly<Record<ChangeGroup, GroupPart>>) =>
  (['new', 'revised', 'time', 'method'] as const).map((group) => parts[group].part.value);
const told = ({ moves }: ReturnType<typeof attribute>) =>
  moves.map(({ linkId, group, cause }) => [linkId, group, cause].join(' '));

const fresh = {
  announced: '2026-01-13',
  status: [{ since: '2026-01-13', state: 'signed' as const }],
};
const stake = linkOf('stake', 'investment', 'a', 'b', 60);
const gear = linkOf('gear', 'purchase', 'c', 'd', 20);
const sale = linkOf('sale', 'purchase', 'b', 'a', 20, fresh);

test('a single new link: the whole change is new facts, and that link has all of it', () => {
  const split = week([stake, gear, sale]);
  expect(told(split)).toEqual(['sale new announced']);
  // 60 + 20 without a loop; then 20 go round twice among 100.
  expect(groupsOf(split.signals.loopShare.parts)).toEqual([0.4, 0, 0, 0]);
  expect(split.signals.loopShare.parts.new.links).toEqual([
    { linkId: 'sale', part: { value: 0.4 } },
  ]);
  expect(split.dials.circularity.parts.new.part).toEqual(split.dials.circularity.change);
});

test('an older fact that the ledger learns of between the two is new, and is told as recorded', () => {
  const late = { ...sale, announced: '2024', status: [{ since: null, state: 'signed' as const }] };
  const split = attribute(state([stake, gear], friday), state([stake, gear, late]), { seed });
  expect(told(split)).toEqual(['sale new recorded']);
});

test('an amount that is revised on the same day is a revised fact; a new note is none at all', () => {
  const old = { ...sale, ...linkOf('sale', 'purchase', 'b', 'a', 20) };
  const doubled = { ...old, amount: { low: 40, best: 40, high: 40 } };
  const split = attribute(state([stake, old]), state([stake, doubled]), { seed });
  expect(told(split)).toEqual(['sale revised revised']);
  // 2 × 20 of 80 before, 2 × 40 of 100 after.
  expect(groupsOf(split.signals.loopShare.parts)[1]).toBeCloseTo(0.3, 12);
  expect(groupsOf(split.signals.loopShare.parts)).toMatchObject([0, expect.anything(), 0, 0]);
  const noted = { ...old, note: 'seen in the filing', capacityMw: 5 };
  expect(attribute(state([stake, old]), state([stake, noted]), { seed }).moves).toEqual([]);
});

test('a known link that is cancelled between the days is a revised fact, by its status', () => {
  const status = [...stake.status, { since: '2026-01-12', state: 'ended' as const }];
  expect(told(week([{ ...stake, status }, gear]))).toEqual(['stake revised status']);
});

test('a link taken out of the ledger is a revised fact', () => {
  const split = attribute(state([stake, gear]), state([gear]), { seed });
  expect(told(split)).toEqual(['stake revised removed']);
});

test('a contract whose term ends between the days is passing of time, though its amount was revised too', () => {
  const old = linkOf('sale', 'purchase', 'b', 'a', 20, { end: '2026-01-12' });
  const split = week([stake, gear, old]);
  expect(told(split)).toEqual(['sale time run-out']);
  expect(groupsOf(split.signals.loopShare.parts)).toEqual([0, 0, -0.4, 0]);
  const revised = { ...old, amount: { low: 1, best: 1, high: 1 } };
  const both = attribute(state([stake, gear, old], friday), state([stake, gear, revised]), {
    seed,
  });
  expect(told(both)).toEqual(['sale time run-out']);
});

test('a date known to the month begins with it: passing of time in that week, a new fact over the whole month', () => {
  const vague = linkOf('sale', 'purchase', 'b', 'a', 20, {
    announced: '2026-01',
    status: [{ since: '2026-01', state: 'signed' }],
  });
  const over = (from: string, to: string) =>
    told(attribute(state([stake, vague], from), state([stake, vague], to), { seed }));
  expect(over('2025-12-31', '2026-01-07')).toEqual(['sale time date-begun']);
  expect(over('2025-12-31', '2026-01-31')).toEqual(['sale new announced']);
});

test('binding to headline on one day is method alone', () => {
  const plan = linkOf('sale', 'purchase', 'b', 'a', 20, {
    status: [{ since: '2025', state: 'intent' }],
  });
  const links = [stake, gear, plan];
  const split = attribute(state(links), state(links, next, { convention: 'headline' }), { seed });
  expect(split.moves).toEqual([]);
  expect(groupsOf(split.signals.loopShare.parts)).toEqual([0, 0, 0, 0.4]);
  expect(split.signals.loopShare.parts.method.links).toEqual([]);
});

test('another method file with the same links is method alone, on the dials and not on the signals', () => {
  const half = { ...method, cutAt: { ...method.cutAt, score: 100 } };
  const links = [stake, gear];
  const after = state(links, next, { yardstick: { ...yardstick, method: half } });
  const split = attribute(state(links), after, { seed });
  expect(split.dials.concentration.parts.method.part).toEqual(split.dials.concentration.change);
  expect(split.dials.concentration.change.value).toBeLessThan(0);
  expect(groupsOf(split.signals['supplier.hhi'].parts)).toEqual([0, 0, 0, 0]);
});

test('two new links that only together close a loop share it equally', () => {
  const pair = [
    linkOf('one', 'investment', 'a', 'b', 5, fresh),
    linkOf('two', 'purchase', 'b', 'a', 5, fresh),
  ];
  const { links } = week([gear, ...pair]).signals.loopShare.parts.new;
  // 10 of 30 dollars go round.
  expect(links.map(({ linkId, part }) => [linkId, part.value])).toEqual([
    ['one', expect.closeTo(1 / 6, 12)],
    ['two', expect.closeTo(1 / 6, 12)],
  ]);
});

test('a new fact and one that ran out share what only both together make', () => {
  const old = linkOf('old', 'investment', 'a', 'b', 5, { kind: 'credit', end: '2026-01-12' });
  const now = linkOf('now', 'investment', 'c', 'd', 5, fresh);
  const back = linkOf('back', 'purchase', 'd', 'c', 5);
  const { buyBackShare } = week([old, now, back]).signals;
  // Nothing is bought back of 5; of 10, half; with the old one gone, all. Without either nothing is known of finance,
  // and the middle of both ends, a half, stands there: both steps of both orders are then a half.
  expect([buyBackShare.before.value, buyBackShare.after.value]).toEqual([0, 1]);
  expect(groupsOf(buyBackShare.parts)).toEqual([0.5, 0, 0.5, 0]);
});

test('what a new link supersedes belongs to the new link, whether or not the old one was edited for it', () => {
  const old = linkOf('old', 'purchase', 'b', 'a', 20);
  const replaced = { ...old, supersededBy: 'sale' };
  const small = { ...sale, amount: { low: 10, best: 10, high: 10 } };
  const edited = attribute(state([stake, old], friday), state([stake, replaced, small]), { seed });
  const played = week([stake, replaced, small]);
  for (const split of [edited, played]) {
    expect(told(split)).toEqual(['sale new announced']);
    expect(split.signals.loopShare.parts.new.part).toEqual(split.signals.loopShare.change);
    // 2 × 20 of 80 before, 2 × 10 of 70 after.
    expect(split.signals.loopShare.change.value).toBeCloseTo(2 / 7 - 0.5, 12);
  }
});

test('a reference that is taken back puts nothing out in the state that no longer makes it', () => {
  const old = linkOf('old', 'purchase', 'b', 'a', 20);
  const first = state([stake, { ...old, supersededBy: 'sale' }, sale], friday);
  const { loopShare } = attribute(first, state([stake, old, sale]), { seed }).signals;
  // Both sales count in the end: 2 × 40 of 100.
  expect([loopShare.before.value, loopShare.after.value]).toEqual([0.5, 0.8]);
});

test('what is unknown at an end has no parts, and says at which end', () => {
  const { buyBackShare, relatedPartyShare } = week([gear, { ...stake, ...fresh }]).signals;
  expect(buyBackShare.before).toEqual({ value: null, reason: 'no-finance-amount' });
  const unknown = { value: null, reason: 'unknown-before' };
  expect(buyBackShare.change).toEqual(unknown);
  expect(buyBackShare.parts.time).toEqual({ part: unknown, links: [] });
  expect(buyBackShare.parts.new.links).toEqual([{ linkId: 'stake', part: unknown }]);
  expect(relatedPartyShare.change).toEqual({ value: null, reason: 'unknown-both' });
});

test('the way back in time has the same parts with their signs turned', () => {
  const links = [stake, gear, sale, linkOf('lent', 'credit', 'd', 'c', 7, { end: '2026-01-12' })];
  const back = attribute(state(links), state(links, friday), { seed }).dials.circularity;
  const there = week(links).dials.circularity;
  expect([back.before, back.after]).toEqual([there.after, there.before]);
  expect(groupsOf(back.parts)).toEqual(groupsOf(there.parts).map((part) => 0 - (part ?? 0)));
});
