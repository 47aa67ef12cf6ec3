/** Laws of the loops and of the money that goes round. */
import { expect } from 'vitest';
import type { StateOfDay } from '../engine/active';
import { type Link, linkFamily } from '../model/link';
import type { Portfolio } from '../model/portfolio';
import { loopLengths, type Score } from '../model/score';
import { expectClose } from './close';
import type { Engine, Law } from './law';
import { linkOf } from './portfolios';

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

export const loopLaws: readonly Law[] = [offCycle, takenAway, census];
