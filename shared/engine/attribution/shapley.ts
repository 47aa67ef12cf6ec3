/**
 * A total split among its players by what each adds, averaged over all orders of joining: L. S. Shapley, "A value for
 * n-person games" (1953). Players in unions, split to the single player within each: G. Owen, "Values of games with a
 * priori unions" (1977), whose parts sum to the Shapley value of their union among the unions.
 * Worths are vectors: several games on the same players are split at once.
 */

/** The worth of a set of players; bit i of the set is player i. */
export type Worth = (set: number) => Float64Array;

/** s! (n − s − 1)! / n!: the share of orders in which a player joins exactly after a given set of s others. */
export function joinShare(s: number, n: number): number {
  let choices = 1;
  for (let i = 1; i <= s; i++) choices = (choices * (n - i)) / i;
  return 1 / (n * choices);
}

/** One vector per player, exact: every one of the 2^n sets is looked at once. What adds nothing gets 0, to the bit. */
export function shapley(players: number, length: number, worth: Worth): Float64Array[] {
  const worths = Array.from({ length: 2 ** players }, (_, set) => worth(set));
  const shares = Array.from({ length: players }, (_, size) => joinShare(size, players));
  return Array.from({ length: players }, (_, player) => {
    const part = new Float64Array(length);
    worths.forEach((without, set) => {
      if (has(set, player)) return;
      addStep(part, without, worths[set | (1 << player)]!, shares[bitsIn(set)]!);
    });
    return part;
  });
}

/** The same over given orders only. Along each order the steps sum to the whole, so the parts do too. */
export function overOrders(
  orders: readonly (readonly number[])[],
  players: number,
  length: number,
  worth: (members: ReadonlySet<number>) => Float64Array,
): Float64Array[] {
  const parts = Array.from({ length: players }, () => new Float64Array(length));
  for (const order of orders) {
    const members = new Set<number>();
    let before = worth(members);
    for (const player of order) {
      members.add(player);
      const after = worth(members);
      addStep(parts[player]!, before, after, 1 / orders.length);
      before = after;
    }
  }
  return parts;
}

function addStep(sum: Float64Array, from: Float64Array, to: Float64Array, factor: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = sum[at]! + factor * (to[at]! - from[at]!);
}

export const has = (set: number, player: number): boolean => ((set >> player) & 1) === 1;

export function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count++;
  return count;
}
