/**
 * The order in which the companies of a component are eliminated, and what each leaves behind: first those with the
 * least product of payers and receivers left (H. M. Markowitz, Management Science 3:255, 1957).
 */

export interface Elimination {
  /** The place of each company in the order. */
  readonly placeOf: Int32Array;
  /** Per place: the later places that pay it when its turn comes and those that it pays, filled in entries included. */
  readonly payers: readonly Int32Array[];
  readonly receivers: readonly Int32Array[];
}

/** Companies 0 to size − 1 and the pairs of them of which the first pays the second. */
export function eliminationOf(
  size: number,
  pairs: readonly (readonly [number, number])[],
): Elimination {
  const paying = Array.from({ length: size }, () => new Set<number>());
  const paid = Array.from({ length: size }, () => new Set<number>());
  for (const [payer, receiver] of pairs) {
    paying[receiver]!.add(payer);
    paid[payer]!.add(receiver);
  }
  const placeOf = new Int32Array(size).fill(-1);
  const order: number[] = [];
  for (let place = 0; place < size; place++) {
    const next = leastJoined(paying, paid, placeOf);
    placeOf[next] = place;
    order.push(next);
    for (const payer of paying[next]!) paid[payer]!.delete(next);
    for (const receiver of paid[next]!) paying[receiver]!.delete(next);
    for (const payer of paying[next]!) {
      for (const receiver of paid[next]!) {
        if (payer === receiver) continue;
        paid[payer]!.add(receiver);
        paying[receiver]!.add(payer);
      }
    }
  }
  const placesOf = (companies: Iterable<number>) =>
    Int32Array.from(companies, (company) => placeOf[company]!).sort();
  return {
    placeOf,
    payers: order.map((company) => placesOf(paying[company]!)),
    receivers: order.map((company) => placesOf(paid[company]!)),
  };
}

function leastJoined(
  paying: readonly Set<number>[],
  paid: readonly Set<number>[],
  placeOf: Int32Array,
): number {
  let least = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (let company = 0; company < placeOf.length; company++) {
    if (placeOf[company] !== -1) continue;
    const product = paying[company]!.size * paid[company]!.size;
    if (product >= fewest) continue;
    least = company;
    fewest = product;
  }
  return least;
}
