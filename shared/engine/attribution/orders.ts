/** Orders of players drawn at random, each followed by its reverse: antithetic pairs, which cancel much of the chance. */
import { seededRandom } from '../random';

/** `pairs` orders of 0 .. count − 1 and their reverses. Fisher and Yates' shuffle, from the seed alone. */
export function antitheticOrders(count: number, pairs: number, seed: number): number[][] {
  const random = seededRandom(seed);
  return Array.from({ length: pairs }, () => {
    const order = Array.from({ length: count }, (_, at) => at);
    for (let at = count - 1; at > 0; at--) {
      const other = random.below(at + 1);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    return order;
  }).flatMap((order) => [order, order.toReversed()]);
}
