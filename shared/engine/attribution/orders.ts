/** Orders of players drawn at random, each followed by its reverse: antithetic pairs, which cancel much of the chance. */

/** Seeded uniform numbers in [0, 1). Mulberry32, T. Ettinger, 2017 (public domain). */
function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `pairs` orders of 0 .. count − 1 and their reverses. Fisher and Yates' shuffle, from the seed alone. */
export function antitheticOrders(count: number, pairs: number, seed: number): number[][] {
  const random = uniform(seed);
  return Array.from({ length: pairs }, () => {
    const order = Array.from({ length: count }, (_, at) => at);
    for (let at = count - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    return order;
  }).flatMap((order) => [order, order.toReversed()]);
}
