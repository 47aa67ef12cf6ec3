/**
 * Laws of scoring: what must hold of any portfolio on any day. `laws.test.ts` holds random portfolios to them, and
 * `scenarios.test.ts` every scenario.
 */
import { expect } from 'vitest';
import type { Link } from '../model/link';
import type { Portfolio } from '../model/portfolio';
import type { Score } from '../model/score';
import { expectClose } from './close';
import type { Law } from './law';
import { loopLaws } from './loopLaws';
import { renamed, reshuffled } from './turned';

const order: Law = {
  title: 'the order of entry changes no bit',
  holds: ({ portfolio, state, pick }, { score }) => {
    expect(score(reshuffled(portfolio, pick), state)).toEqual(score(portfolio, state));
  },
};

const input: Law = {
  title: 'scoring does not change its input',
  holds: ({ portfolio, state }, { score }) => {
    const before = structuredClone(portfolio);
    score(portfolio, state);
    expect(portfolio).toEqual(before);
  },
};

const scale: Law = {
  title: 'doubling every amount doubles the sums and changes no share, HHI, loop or dial',
  holds: ({ portfolio, state }, { score }) => {
    const amount = ({ amount }: Link) =>
      amount && { low: 2 * amount.low, best: 2 * amount.best, high: 2 * amount.high };
    const links = portfolio.links.map((link) => ({ ...link, amount: amount(link) }));
    const [one, two] = [score(portfolio, state), score({ ...portfolio, links }, state)];
    const { shares, concentration, dials, signals } = one;
    expect(two).toMatchObject({ shares, concentration, dials, signals });
    expect(two.grossFlowUsd).toBe(2 * one.grossFlowUsd);
    expect(two.loops.counts).toEqual(one.loops.counts);
    expect(bottlenecks(two)).toEqual(
      bottlenecks(one).map(([id, usd]) => [id, usd && 2 * Number(usd)]),
    );
  },
};

const bottlenecks = ({ loops }: Score) =>
  loops.list.map(({ id, bottleneckUsd }) => [id, bottleneckUsd] as const);

const renaming: Law = {
  title: 'renaming changes no signal: to the bit where the order of names stays',
  holds: ({ portfolio, state }, { score }) => {
    const before = score(portfolio, state);
    const signals = ({ companies: _, loops, ...rest }: Score) => ({
      ...rest,
      loops: { counts: loops.counts, complete: loops.complete },
    });
    const later = score(
      renamed(portfolio, (id) => `x${id}`),
      state,
    );
    expect(signals(later)).toEqual(signals(before));
    const backwards = score(renamed(portfolio, mirrored), state);
    expectClose(signals(backwards), signals(before));
    for (const [id, company] of Object.entries(before.companies))
      expectClose(backwards.companies[mirrored(id)], company, id);
    expect(loopsAsLinks(backwards, (id) => id)).toEqual(loopsAsLinks(before, mirrored));
  },
};

/** Turns the alphabet round: what stood first stands last. */
const mirrored = (id: string) =>
  [...id].map((letter) => String.fromCharCode(0x7f + 0x21 - letter.charCodeAt(0))).join('');

/** Loops by the links on them: independent of where each begins. */
const loopsAsLinks = ({ loops }: Score, name: (id: string) => string) =>
  loops.list
    .map(({ steps }) =>
      steps
        .flatMap(({ linkIds }) => linkIds.map(name))
        .sort()
        .join(' '),
    )
    .sort();

const rising: Law = {
  title: '0 ≤ reciprocity ≤ loop share ≤ core share ≤ 1; the other shares lie between 0 and 1',
  holds: ({ portfolio, state }, { score }) => {
    const { shares } = score(portfolio, state);
    const { reciprocity, loopShare, coreShare } = shares;
    const known = [reciprocity, loopShare, coreShare].flatMap(({ value }) => value ?? []);
    expect([0, 3]).toContain(known.length);
    const steps = [0, ...known, 1];
    for (let at = 1; at < steps.length; at++)
      expect(steps[at]! - steps[at - 1]!).toBeGreaterThanOrEqual(-1e-12);
    for (const [id, { value }] of Object.entries(shares))
      expect(Math.abs((value ?? 0.5) - 0.5), id).toBeLessThanOrEqual(0.5 + 1e-12);
    const { buyBackShare, dualRoleShare } = shares;
    expect(buyBackShare.value ?? 0).toBeLessThanOrEqual(dualRoleShare.value ?? 0);
  },
};

const conventions: Law = {
  title: 'headline has every active link that binding has, before any is superseded',
  holds: ({ portfolio, state: { asOf } }, { active }) => {
    const plain = withoutSuccessors(portfolio);
    const headline = new Set(active(plain, { asOf, convention: 'headline' }));
    for (const id of active(plain, { asOf, convention: 'binding' })) expect(headline).toContain(id);
  },
};

function withoutSuccessors(portfolio: Portfolio): Portfolio {
  return { ...portfolio, links: portfolio.links.map(({ supersededBy: _, ...link }) => link) };
}

const superseded: Law = {
  title: 'a link and its live successor are never both active; one without is active when live',
  holds: ({ portfolio, state }, { active }) => {
    const live = new Set(active(withoutSuccessors(portfolio), state));
    const counted = new Set(active(portfolio, state));
    for (const { id, supersededBy } of portfolio.links) {
      const replaced = supersededBy !== undefined && live.has(supersededBy);
      expect(counted.has(id), id).toBe(live.has(id) && !replaced);
    }
  },
};

const bothSides: Law = {
  title: 'what companies have committed is what companies have sold, known or not',
  holds: ({ portfolio, state }, { score }) => {
    const companies = Object.values(score(portfolio, state).companies);
    const sum = (side: 'committedUsd' | 'soldUsd', part: 'value' | 'undisclosed') =>
      companies.reduce((all, company) => all + (company[side][part] ?? 0), 0);
    expect(sum('committedUsd', 'value')).toBe(sum('soldUsd', 'value'));
    expect(sum('committedUsd', 'undisclosed')).toBe(sum('soldUsd', 'undisclosed'));
  },
};

export const laws: readonly Law[] = [
  order,
  input,
  scale,
  renaming,
  rising,
  conventions,
  superseded,
  ...loopLaws,
  bothSides,
];
