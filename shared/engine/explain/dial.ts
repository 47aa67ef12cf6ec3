/** A dial: its signals with their values, dot-com ranges, scores and weights; it rests on what they rest on. */
import type { DialPart, Resting } from '../../model/explain';
import type { DialId, SignalId } from '../../model/score';
import { dial, signalScore } from '../dials';
import { dotcomDials } from '../dotcomDials';
import { known } from '../measured';
import { explainSignal } from './signal';
import { missing, type Told, told } from './told';
import type { World } from './world';

export function explainDial(world: World, id: DialId): Told {
  const { method, baseline } = world.yardstick;
  const own = method.dials[id].signals.map(({ id: signal, weight }) => {
    const told = explainSignal(world, signal);
    const value = told.value.value === null ? null : told.value.value;
    const dotcom = baseline.signals[signal];
    const score = signalScore(value, dotcom).score.value;
    return { told, part: { signal, value: told.value, dotcom, score, weight } as DialPart };
  });
  const values = Object.fromEntries(
    own.map(({ part }) => [part.signal, part.value.value]),
  ) as Record<SignalId, number | null>;
  const { score, level } = dial(values, method.dials[id], baseline, method);
  return told({
    value: score === null ? missing('nothing-known') : known(score),
    unit: 'points',
    recipe: { how: 'mean', parts: own.map(({ part }) => part), cutAt: method.cutAt.score },
    links: merged(own.flatMap(({ told: { links } }) => links)),
    undisclosed: Math.max(0, ...own.map(({ told: { undisclosed } }) => undisclosed)),
    dotcom: dotcomDials(world.yardstick)[id],
    level,
  });
}

const rank: Record<Resting['role'], number> = { part: 0, condition: 1, way: 2, whole: 3 };

/** Each link once, in the strongest of its roles. What it counts differs from signal to signal: it is left out. */
function merged(links: readonly Resting[]): Resting[] {
  const roles = new Map<string, Resting['role']>();
  for (const { linkId, role } of links) {
    const before = roles.get(linkId);
    if (before === undefined || rank[role] < rank[before]) roles.set(linkId, role);
  }
  return [...roles].map(([linkId, role]) => ({ linkId, role, counts: null }));
}
