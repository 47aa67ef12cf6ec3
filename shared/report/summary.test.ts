/** The weekly summary, told by scenarios: what is new to the ledger, corrected or gone, and how it is computed. */
import { expect, test } from 'vitest';
import { summaryFormats, summaryText } from '../export/summaryText';
import type { Portfolio } from '../model/portfolio';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { starterInput, summaryInput, summaryOf } from '../testing/summaries';
import { reshuffled } from '../testing/turned';
import { en, enFormats } from '../text/en/index';
import { mostLinksUnasked } from './limits';
import { weekSummary, weekSummarySteps } from './summary';

const week = '2026-W03';
const stake = linkOf('stake', 'investment', 'a', 'b', 50);
const sale = linkOf('sale', 'purchase', 'b', 'a', 9);
const events = (now: Portfolio, before: Portfolio) =>
  summaryOf(week, now, before).changes.map(({ linkId, event }) => [linkId, event]);

test('what was announced long ago and recorded this week is a new fact of this week', () => {
  const [before, now] = [portfolioOf([stake]), portfolioOf([stake, sale])];
  const summary = summaryOf(week, now, { ...before, companies: now.companies });
  expect(summary.changes).toMatchObject([
    { linkId: 'sale', event: 'recorded', on: null, activeBefore: false, activeAfter: true },
  ]);
  expect(summary.attribution?.moves).toEqual([{ linkId: 'sale', group: 'new', cause: 'recorded' }]);
  expect(summary.loops.appeared.map(({ id }) => id)).toEqual(['a>b']);
});

test('a corrected amount is told with what it was', () => {
  const amount = { low: 20, best: 20, high: 20 };
  const now = portfolioOf([stake, { ...sale, amount }]);
  const summary = summaryOf(week, now, portfolioOf([stake, sale]));
  expect(summary.changes).toMatchObject([{ linkId: 'sale', event: 'revised' }]);
  expect(summary.earlier.sale?.amount?.best).toBe(9);
  expect(summary.attribution?.moves).toMatchObject([{ group: 'revised', cause: 'revised' }]);
});

test('a link that was taken out is told by its last content and name', () => {
  const summary = summaryOf(week, portfolioOf([stake]), portfolioOf([stake, sale]));
  expect(summary.changes).toMatchObject([{ linkId: 'sale', event: 'removed', activeAfter: false }]);
  expect(summary.links.sale?.amount?.best).toBe(9);
  expect(summary.names).toMatchObject({ a: 'A', b: 'B' });
});

test('another source, a note or another order of rows is no change', () => {
  const source = { id: 's', title: 'S', publisher: 'P', date: null, url: null, tier: 1 as const };
  const now = portfolioOf([{ ...sale, sourceIds: ['s'], note: 'read again' }, stake], {
    sources: [source],
  });
  expect(events(now, portfolioOf([stake, sale]))).toEqual([]);
});

test('a headline that was entered this week is new, whenever it was given', () => {
  const headline = {
    id: 'h',
    companyId: 'b',
    amountUsd: 1e12,
    capacityMw: 9000,
    announced: '2025-01',
    sourceIds: [],
  };
  const before = portfolioOf([stake, sale]);
  const summary = summaryOf(week, { ...before, commitments: [headline] }, before);
  expect(summary.headlines.map(({ id }) => id)).toEqual(['h']);
  expect(summary.ladders).toMatchObject([{ companyId: 'b', shares: { binding: 9 / 1e12 } }]);
});

test('another method since the close before is told as a change of method', () => {
  const portfolio = portfolioOf([stake, sale]);
  const input = summaryInput(week, portfolio);
  const { yardstick } = input;
  const method = { ...yardstick.method, version: 'next', cutAt: { score: 50, basis: 'test' } };
  const summary = weekSummary({
    ...input,
    before: { ...input.before, yardstick },
    yardstick: { ...yardstick, method },
  });
  expect([summary.methodBefore, summary.method]).toEqual([yardstick.method.version, 'next']);
  const { parts, change } = summary.attribution!.dials.circularity;
  expect(parts.method.part.value).toBe(change.value);
  expect(change.value).toBeLessThan(0);
});

test('the same states give the same bytes in every form, in whatever order their rows stand', () => {
  const inputOf = (turn: (portfolio: Portfolio) => Portfolio) => {
    const input = starterInput('2026-W09');
    const { before, now } = input;
    return {
      ...input,
      before: { ...before, portfolio: turn(before.portfolio) },
      now: { ...now, portfolio: turn(now.portfolio) },
    };
  };
  const shuffled = (portfolio: Portfolio) => ({
    ...reshuffled(portfolio, 7),
    commitments: portfolio.commitments.toReversed(),
    sources: portfolio.sources.toReversed(),
  });
  const texts = [(same: Portfolio) => same, (same: Portfolio) => same, shuffled].map((turn) => {
    const summary = weekSummary(inputOf(turn));
    return summaryFormats.map((format) => summaryText(summary, format, en, enFormats));
  });
  expect(texts[1]).toEqual(texts[0]);
  expect(texts[2]).toEqual(texts[0]);
});

test('the bands of the summary before are taken over, and give what drawing them would', () => {
  const last = weekSummary(starterInput('2026-W02'));
  const input = starterInput(week);
  const reused = { ...input, before: { ...input.before, bands: last.bands?.now ?? null } };
  expect(weekSummary(reused)).toEqual(weekSummary(input));
});

test('it says how far it is, forward only, and ends at one', () => {
  const steps = [...weekSummarySteps(starterInput(week))];
  expect(steps.at(-1)).toBe(1);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
});

test('it does not change its input', () => {
  const input = starterInput(week);
  const before = structuredClone(input);
  weekSummary(input);
  expect(input).toEqual(before);
});

test('of a long ledger bands, attribution and weighings are left out, with the reason, until asked for', () => {
  const links = Array.from({ length: mostLinksUnasked + 1 }, (_, at) =>
    linkOf(`l${at}`, 'purchase', `a${at % 40}`, `b${at % 30}`, at + 1),
  );
  const portfolio = portfolioOf(links);
  const left = summaryOf(week, portfolio);
  expect(left).toMatchObject({ bands: null, attribution: null, verify: null });
  expect(left.leftOut).toEqual({
    reason: 'too-many-links',
    links: mostLinksUnasked + 1,
    most: mostLinksUnasked,
  });
  expect(summaryText(left, 'md', en, enFormats)).toContain('above 1,500, bands, attribution');
});

test('an empty ledger has a summary too', () => {
  const text = summaryText(summaryOf(week, portfolioOf([])), 'md', en, enFormats);
  expect(text).toContain('A quiet week: circularity unknown, concentration unknown');
  expect(text).toContain('No company has given a headline.');
});
