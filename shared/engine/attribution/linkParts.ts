/** A group's part split to its links: Owen's value, exact or over drawn orders. Authority: `shapley.ts`. */
import { type ChangeGroup, type LinkGroup, measureIds } from '../../model/attribution';
import type { Game } from './game';
import { antitheticOrders } from './orders';
import { bitsIn, has, joinShare, overOrders, shapley } from './shapley';

/** Up to here every order of a group's links is in the result. */
export const mostExact = 12;

export interface Drawing {
  readonly seed: number;
  readonly orders: number;
}

/** One vector per place of the group, in the order of `placesOf`. */
export function linkParts(
  game: Game,
  players: readonly ChangeGroup[],
  group: LinkGroup,
  { seed, orders }: Drawing,
): Float64Array[] {
  const places = game.placesOf(group);
  const count = places.length;
  const parts = places.map(() => new Float64Array(measureIds.length));
  const drawn = count > mostExact ? antitheticOrders(count, Math.ceil(orders / 2), seed) : null;
  const others = players.filter((player) => player !== group);
  for (let coalition = 0; coalition < 2 ** others.length; coalition++) {
    const joined = joinedTo(game, others, coalition);
    const worth = (members: Iterable<number>) =>
      game.worth([...joined.places, ...Array.from(members, (at) => places[at]!)], joined.method);
    const inner = drawn
      ? overOrders(drawn, count, measureIds.length, worth)
      : shapley(count, measureIds.length, (set) => worth(playersIn(set, count)));
    const weight = joinShare(bitsIn(coalition), players.length);
    inner.forEach((part, at) => {
      part.forEach((value, measure) => {
        parts[at]![measure] = parts[at]![measure]! + weight * value;
      });
    });
  }
  return parts;
}

/** The moves of a coalition of groups: bit i of the set is group i. */
export function joinedTo(
  game: Game,
  groups: readonly ChangeGroup[],
  set: number,
): { readonly places: readonly number[]; readonly method: boolean } {
  const inside = groups.filter((_, at) => has(set, at));
  return {
    places: inside.flatMap((group) => (group === 'method' ? [] : game.placesOf(group))),
    method: inside.includes('method'),
  };
}

function playersIn(set: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => at).filter((at) => has(set, at));
}
