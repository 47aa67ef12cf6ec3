/**
 * Why the dials and signals moved between two states: the change of each, split exactly into new facts, revised facts,
 * passing of time and method (`moves.ts` says which link's difference is which), and further down to single links.
 *
 * The four groups share the change by Shapley's value over all their coalitions (a group in which nothing happened gets
 * 0). The links of a group share its part by Owen's value: each of its steps is averaged over the coalitions of the
 * other groups as the group's own is. Up to 12 links that is exact; above, the orders of the links are drawn in
 * antithetic pairs from the seed. The links' parts then still sum to the group's, without any correction: along every
 * drawn order the steps sum to what the whole group adds. Convention, method file and baseline move as one.
 *
 * Where the first day is the later one, it is the way back that is split, and its signs are turned.
 */
import {
  type AttributedSignalId,
  type Attribution,
  attributedSignalIds,
  type ChangeGroup,
  changeGroups,
  type GroupPart,
  type LinkGroup,
  type LinkPart,
  type MeasureId,
  measureIds,
  type Part,
  type PartReason,
  type Split,
} from '../../model/attribution';
import type { Day } from '../../model/day';
import { type DialId, dialIds, type Measured } from '../../model/score';
import { type Game, gameOf } from './game';
import { joinedTo, linkParts, mostExact } from './linkParts';
import { shapley } from './shapley';
import { byText, type State } from './state';
import { turned } from './turned';

export interface AttributionOptions {
  /** The only source of chance; it matters where a group has more than 12 links. */
  readonly seed: number;
  /** Orders drawn for such a group, half of them the reverse of the other half. */
  readonly orders?: number;
}

export const defaultOrders = 100;
/** The app's own: any seed does, and the same one splits alike everywhere. */
export const attributionSeed = 1;
const linkGroups: readonly LinkGroup[] = ['new', 'revised', 'time'];

export function attribute(
  before: State,
  after: State,
  { seed, orders = defaultOrders }: AttributionOptions,
): Attribution {
  if (isLater(before.asOf, after.asOf)) return turned(attribute(after, before, { seed, orders }));
  const game = gameOf(before, after);
  const players = changeGroups.filter((group) =>
    group === 'method' ? methodDiffers(before, after) : game.placesOf(group).length > 0,
  );
  const byPlayer = shapley(players.length, measureIds.length, (set) => {
    const { places, method } = joinedTo(game, players, set);
    return game.worth(places, method);
  });
  const groupParts = new Map(players.map((group, at) => [group, byPlayer[at]!]));
  const byLink = new Map(
    linkGroups.map((group) => [group, linkParts(game, players, group, { seed, orders })]),
  );
  const split = (id: MeasureId) => splitOf(id, game, groupParts, byLink);
  const drawn = (group: LinkGroup) =>
    game.placesOf(group).length > mostExact ? 2 * Math.ceil(orders / 2) : null;
  return {
    dials: fromIds<DialId, Split>(dialIds, split),
    signals: fromIds<AttributedSignalId, Split>(attributedSignalIds, split),
    moves: game.slots.flatMap(({ move }) => move ?? []),
    drawnOrders: fromIds(linkGroups, drawn),
  };
}

function isLater(day: Day | null, other: Day | null): boolean {
  return other !== null && (day === null || day > other);
}

/** One method by another name is no harm: it then gets 0 at the cost of some time. */
function methodDiffers(before: State, after: State): boolean {
  return before.convention !== after.convention || before.yardstick !== after.yardstick;
}

function splitOf(
  id: MeasureId,
  game: Game,
  groupParts: ReadonlyMap<ChangeGroup, Float64Array>,
  byLink: ReadonlyMap<ChangeGroup, readonly Float64Array[]>,
): Split {
  const [before, after] = [game.before[id], game.after[id]];
  const measure = measureIds.indexOf(id);
  const part = (value: () => number): Part => {
    if (before.value !== null && after.value !== null) return { value: value() };
    return { value: null, reason: unknownEnd(before, after) };
  };
  const groupPart = (group: ChangeGroup): GroupPart => ({
    part: part(() => groupParts.get(group)?.[measure] ?? 0),
    links:
      group === 'method'
        ? []
        : game
            .placesOf(group)
            .map((place, at) => ({
              linkId: game.slots[place]!.id,
              part: part(() => byLink.get(group)?.[at]?.[measure] ?? 0),
            }))
            .sort(largestFirst),
  });
  return {
    before,
    after,
    change: part(() => (after.value ?? 0) - (before.value ?? 0)),
    parts: fromIds(changeGroups, groupPart),
  };
}

function unknownEnd(before: Measured, after: Measured): PartReason {
  if (before.value !== null) return 'unknown-after';
  return after.value !== null ? 'unknown-before' : 'unknown-both';
}

function largestFirst(a: LinkPart, b: LinkPart): number {
  const size = ({ part }: LinkPart) => Math.abs(part.value ?? 0);
  return size(b) - size(a) || byText(a.linkId, b.linkId);
}

function fromIds<K extends string, V>(ids: readonly K[], make: (id: K) => V): Record<K, V> {
  return Object.fromEntries(ids.map((id) => [id, make(id)])) as Record<K, V>;
}
