/** Whether a link is in the score on a day, or the first thing that keeps it out. `active.ts` alone decides; this says why. */
import { firstDay } from '../model/day';
import type { Link, LinkState } from '../model/link';
import { isLive, type StateOfDay, stateOn } from './active';

export type Standing =
  | { readonly code: 'active' }
  | { readonly code: 'not-counted' }
  | { readonly code: 'not-announced' }
  | { readonly code: 'no-status' }
  | { readonly code: 'state-not-admitted'; readonly state: LinkState }
  | { readonly code: 'run-out' }
  | { readonly code: 'superseded'; readonly by: string };

/** By link id. */
export function standings(links: readonly Link[], state: StateOfDay): Map<string, Standing> {
  const live = new Set(links.filter((link) => isLive(link, state)).map(({ id }) => id));
  return new Map(links.map((link) => [link.id, standing(link, state, live)]));
}

function standing(link: Link, day: StateOfDay, live: ReadonlySet<string>): Standing {
  if (live.has(link.id)) {
    const by = link.supersededBy;
    return by !== undefined && live.has(by) ? { code: 'superseded', by } : { code: 'active' };
  }
  if (!link.counted) return { code: 'not-counted' };
  const { asOf } = day;
  if (asOf !== null && link.announced !== null && firstDay(link.announced) > asOf)
    return { code: 'not-announced' };
  const state = stateOn(link, asOf);
  if (state === null) return { code: 'no-status' };
  // What would be live without its end has run out.
  if (isLive({ ...link, end: null }, day)) return { code: 'run-out' };
  return { code: 'state-not-admitted', state };
}
