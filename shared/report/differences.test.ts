/** What differs between two summaries: scenarios, and laws over ledgers drawn at random. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Alert } from '../model/alert';
import type { Portfolio } from '../model/portfolio';
import { weekSpan } from '../report/week';
import { drawnPortfolio, linkOf, portfolioOf } from '../testing/portfolios';
import { summaryOf } from '../testing/summaries';
import { asset } from '../testing/yardstick';
import { differences, isSame, type Told } from './differences';
import type { Differences } from './differencesModel';

const alerts: readonly Alert[] = [
  { id: 'a', condition: { kind: 'dial', dial: 'circularity', side: 'above', level: 20 } },
];
const told = (state: Portfolio, week = '2026-W03'): Told => ({
  summary: summaryOf(week, state, state, { alerts, draws: 2 }),
  state,
});
const between = (before: Portfolio, after: Portfolio) => differences(told(before), told(after));

const sale = linkOf('sale', 'purchase', 'amber', 'birch', 9e9);
const stake = linkOf('stake', 'investment', 'birch', 'amber', 5e9);
const gear = linkOf('gear', 'purchase', 'amber', 'cedar', 1e9);
const whole = portfolioOf([sale, stake, gear]);
const whats = ({ links }: Differences) => links.map(({ linkId, what }) => `${linkId} ${what}`);

test('a link that closes a loop is named, with the loop, the dial and the line that it crosses', () => {
  const found = between(portfolioOf([sale, gear]), whole);
  expect(whats(found)).toEqual(['stake added']);
  expect(found.links[0]).toMatchObject({ counts: { before: false, after: true }, before: null });
  expect(found.loops).toMatchObject({ appeared: 1, gone: 0 });
  expect(found.loops.largestAppeared[0]?.id).toBe('amber>birch');
  expect(found.dials.map(({ id }) => id)).toContain('circularity');
  expect(found.lines).toEqual([{ alert: alerts[0], before: false, after: true }]);
  expect(found.names).toMatchObject({ amber: 'AMBER', birch: 'BIRCH' });
});

test('each way of differing has its name, the largest link first', () => {
  const after = portfolioOf([
    { ...sale, amount: { low: 8e9, best: 10e9, high: 12e9 }, end: '2028' },
    { ...stake, sourceIds: ['s'] },
    linkOf('loan', 'credit', 'dunes', 'cedar', 2e9, {
      status: [{ since: '2020', state: 'intent' }],
    }),
  ]);
  const found = between(whole, after);
  expect(whats(found)).toEqual(['sale revised', 'stake sourced', 'loan added', 'gear removed']);
  expect(found.links[0]?.fields).toEqual(['amount', 'end']);
  expect(found.links[2]).toMatchObject({ counts: { after: false }, state: { after: 'intent' } });
});

test('a link that ran out between two weeks is the same link, and no longer counts', () => {
  const state = portfolioOf([sale, { ...gear, end: '2026-01-12' }]);
  const found = differences(told(state, '2026-W02'), told(state, '2026-W03'));
  expect(whats(found)).toEqual(['gear counting']);
  expect(found.links[0]?.counts).toEqual({ before: true, after: false });
});

test('what is announced after the close is not there yet, nor is a status of later', () => {
  const later = portfolioOf([
    ...whole.links,
    linkOf('news', 'purchase', 'amber', 'birch', 1e9, { announced: '2026-02' }),
  ]);
  expect(whats(between(whole, later))).toEqual([]);
  const paid = { ...sale, status: [...sale.status, { since: '2026-02', state: 'completed' }] };
  expect(whats(between(whole, { ...whole, links: [paid as never, stake, gear] }))).toEqual([]);
});

test('a headline that is given, raised or withdrawn is named', () => {
  const headline = {
    id: 'h',
    companyId: 'amber',
    amountUsd: 5e11,
    capacityMw: null,
    announced: '2025',
    sourceIds: [],
  };
  const given = { ...whole, commitments: [headline] };
  const raised = { ...whole, commitments: [{ ...headline, amountUsd: 14e11 }] };
  expect(between(whole, given).headlines).toMatchObject([{ id: 'h', before: null }]);
  expect(between(given, raised).headlines[0]?.after?.amountUsd).toBe(14e11);
  expect(between(given, whole).headlines).toMatchObject([{ id: 'h', after: null }]);
  expect(between(given, { ...whole, commitments: [{ ...headline, note: 'n' }] }).headlines).toEqual(
    [],
  );
});

test('other ways of scoring are told', () => {
  const { summary, state } = told(whole);
  const found = differences({ summary: { ...summary, method: '0.9' }, state }, told(whole));
  expect(found.method?.before).toBe('0.9');
  expect(isSame(found)).toBe(false);
});

test('law: a summary does not differ from itself, nor from one of the same rows in another order', () => {
  fc.assert(
    fc.property(drawnPortfolio, (state) => {
      const turned = { ...state, links: state.links.toReversed() };
      expect(isSame(between(state, state))).toBe(true);
      expect(isSame(between(state, turned))).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('law: turned round, the same differs the other way', () => {
  fc.assert(
    fc.property(drawnPortfolio, drawnPortfolio, (before, after) => {
      const [there, back] = [between(before, after), between(after, before)];
      const turned = <T extends { before: unknown; after: unknown }>(list: readonly T[]) =>
        list.map(({ before, after }) => [after, before]);
      const ends = ({ before, after }: { before: unknown; after: unknown }) => [before, after];
      expect(back.dials.map(ends)).toEqual(turned(there.dials));
      expect(back.signals.map(ends).length).toBe(there.signals.length);
      expect(back.links.map(ends)).toEqual(turned(there.links));
      expect(back.loops.appeared).toBe(there.loops.gone);
      expect(back.lines.map(ends)).toEqual(turned(there.lines));
    }),
    { numRuns: 25 },
  );
});

test('law: no link differs that stands the same in both, and each that does not is named once', () => {
  fc.assert(
    fc.property(drawnPortfolio, drawnPortfolio, (before, after) => {
      const found = between(before, after);
      const ids = found.links.map(({ linkId }) => linkId);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { before: was, after: is } of found.links)
        expect(JSON.stringify(was) === JSON.stringify(is) && was === null).toBe(false);
    }),
    { numRuns: 25 },
  );
});

test('its input is not changed', () => {
  const [one, other] = [told(whole), told(portfolioOf([sale]))];
  const before = JSON.stringify([one, other]);
  differences(one, other);
  expect(JSON.stringify([one, other])).toBe(before);
});

test('two weeks of the starter differ by what was announced between them', () => {
  const starter = asset('starter-portfolio');
  const found = differences(told(starter, '2026-W02'), told(starter, '2026-W03'));
  expect(found.links.map(({ linkId }) => linkId)).toContain('openai-cerebras-10bn');
  const { from, to } = weekSpan('2026-W03', { weekday: 5, hour: 18 });
  for (const { what, after } of found.links) {
    if (what !== 'added' || after?.announced?.length !== 10) continue;
    expect(after.announced > from && after.announced <= to).toBe(true);
  }
});
