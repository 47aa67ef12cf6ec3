/**
 * A link whose last day is past while its status still says signed or under way: it ended, was prolonged, or was never
 * updated. A link that is not counted or that another replaces is left alone.
 */
import { stateOn } from '../engine/active';
import { firstDay, lastDay } from '../model/day';
import type { LinkState } from '../model/link';
import type { Check } from './notice';

const running: ReadonlySet<LinkState> = new Set<LinkState>(['signed', 'under-way']);

export const termOver: Check = ({ links }, { asOf }) =>
  links.flatMap((link) => {
    const { id, from, to, counted, supersededBy, announced, end } = link;
    if (!counted || supersededBy !== undefined || end === null || lastDay(end) >= asOf) return [];
    if (announced !== null && firstDay(announced) > asOf) return [];
    const state = stateOn(link, asOf);
    if (state === null || !running.has(state)) return [];
    const rows = { linkIds: [id], companyIds: [from, to], commitmentIds: [] };
    return { check: 'term-over', end, state, ...rows };
  });
