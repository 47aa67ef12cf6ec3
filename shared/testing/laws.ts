/**
 * Laws of scoring: what must hold of any portfolio on any day. `laws.test.ts` holds random portfolios to them, and
 * `scenarios.test.ts` every scenario.
 */
import { expect } from 'vitest';
import type { StateOfDay } from '../engine/active';
import { type Link, linkFamily } from '../model/link';
import type { Portfolio } from '../model/portfolio';
import { loopLengths, type Score } from '../model/score';
import { expectClose } from './close';
import { linkOf } from './portfolios';
import { renamed, reshuffled } from './turned';

export interface LawCase {
  readonly portfolio: Portfolio;
  readonly state: StateOfDay;
  /** Chooses where a law has a choice: which link to take away, how to shuffle. */
  readonly pick: number;
}

/** The engine, as the laws see it. */
export interface Engine {
  readonly score: (portfolio: Portfolio, state: StateOfDay) => Score;
  /** Ids of the active links, in alphabetical order. */
  readonly active: (portfolio: Portfolio, state: StateOfDay) => readonly string[];
}

export interface Law {
  readonly title: string;
  readonly holds: (given: LawCase, engine: Engine) => void;
}

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

const offCycle: Law = {
  title: 'a new link on no cycle leaves the loops and the amount that goes round alone',
  holds: ({ portfolio, state, pick }, engine) => {
    const before = engine.score(portfolio, state);
    const back = reachability(activeOf(portfolio, state, engine));
    const ids = portfolio.companies.map(({ id }) => id);
    const free = ids.flatMap((from) =>
      ids.filter((to) => to !== from && !back(to).has(from)).map((to) => [from, to] as const),
    );
    const chosen = free[pick % free.length];
    if (chosen === undefined) return;
    const kind = pick % 2 === 0 ? 'investment' : 'purchase';
    const added = linkOf('added', kind, ...chosen, 1 + pick, {
      announced: null,
      status: [{ since: null, state: 'signed' }],
    });
    const after = engine.score({ ...portfolio, links: [...portfolio.links, added] }, state);
    expect(after.activeLinks).toBe(before.activeLinks + 1);
    expect(after.loops).toEqual(before.loops);
    expectClose(roundUsd(after), roundUsd(before));
  },
};

const roundUsd = ({ shares, grossFlowUsd }: Score) => (shares.loopShare.value ?? 0) * grossFlowUsd;

function activeOf(portfolio: Portfolio, state: StateOfDay, { active }: Engine): Link[] {
  const ids = new Set(active(portfolio, state));
  return portfolio.links.filter(({ id }) => ids.has(id));
}

/** Whom a company's money can reach, by finance and trade of any amount. */
function reachability(links: readonly Link[]) {
  const flows = links.filter(({ kind }) => linkFamily(kind) !== 'tie');
  return (start: string): ReadonlySet<string> => {
    const reached = new Set<string>([start]);
    for (const company of reached)
      for (const { from, to } of flows) if (from === company) reached.add(to);
    return reached;
  };
}

const takenAway: Law = {
  title: 'taking away a link that is on no loop changes no loop; an inactive one changes nothing',
  holds: ({ portfolio, state, pick }, engine) => {
    const before = engine.score(portfolio, state);
    const onLoop = new Set(
      before.loops.list.flatMap(({ steps }) => steps.flatMap(({ linkIds }) => linkIds)),
    );
    const successors = new Set(portfolio.links.map(({ supersededBy }) => supersededBy));
    const free = portfolio.links.filter(({ id }) => !onLoop.has(id) && !successors.has(id));
    const gone = free[pick % free.length];
    if (gone === undefined) return;
    const links = portfolio.links.filter((link) => link !== gone);
    const after = engine.score({ ...portfolio, links }, state);
    expect(after.loops).toEqual(before.loops);
    if (!engine.active(portfolio, state).includes(gone.id)) expect(after).toEqual(before);
  },
};

const census: Law = {
  title: 'a loop is a ring of active links with finance and trade, listed once and counted once',
  holds: ({ portfolio, state }, engine) => {
    const { loops } = engine.score(portfolio, state);
    const active = new Map(activeOf(portfolio, state, engine).map((link) => [link.id, link]));
    for (const length of loopLengths)
      expect(loops.list.filter(({ steps }) => steps.length === length)).toHaveLength(
        loops.counts[length],
      );
    expect(new Set(loops.list.map(({ id }) => id)).size).toBe(loops.list.length);
    for (const { id, steps, bottleneckUsd } of loops.list) {
      expect(id).toBe(steps.map(({ from }) => from).join('>'));
      expect(steps.every(({ from }) => from >= steps[0]!.from)).toBe(true);
      expect(new Set(steps.map(({ from }) => from)).size).toBe(steps.length);
      steps.forEach(({ from, to, linkIds }, at) => {
        expect(to).toBe(steps[(at + 1) % steps.length]!.from);
        for (const link of linkIds) expect(active.get(link)).toMatchObject({ from, to });
      });
      const families = steps.flatMap(({ linkIds }) =>
        linkIds.map((link) => linkFamily(active.get(link)!.kind)),
      );
      expect(new Set(families)).toEqual(new Set(['finance', 'trade']));
      const known = steps.flatMap(({ usd }) => usd ?? []);
      expect(bottleneckUsd).toBe(known.length > 0 ? Math.min(...known) : null);
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
  offCycle,
  takenAway,
  census,
  bothSides,
];
