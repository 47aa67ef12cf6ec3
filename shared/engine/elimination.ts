/**
 * The order in which the companies of a component are eliminated, and what each leaves behind: least joined first, as in
 * W. F. Tinney and J. W. Walker, Proc. IEEE 55:1801 (1967). Direction is ignored: an entry and its mirror are both kept.
 */

export interface Elimination {
  /** The place of each company in the order. */
  readonly placeOf: Int32Array;
  /** Per place: the later places that it is joined to when its turn comes, filled in entries included. */
  readonly later: readonly Int32Array[];
}

/** Companies 0 to size − 1 and the pairs of them that are joined. */
export function eliminationOf(
  size: number,
  pairs: readonly (readonly [number, number])[],
): Elimination {
  const joined = Array.from({ length: size }, () => new Set<number>());
  for (const [a, b] of pairs) {
    joined[a]!.add(b);
    joined[b]!.add(a);
  }
  const placeOf = new Int32Array(size).fill(-1);
  const left: Set<number>[] = [];
  for (let place = 0; place < size; place++) {
    const next = leastJoined(joined, placeOf);
    placeOf[next] = place;
    const neighbours = joined[next]!;
    left.push(neighbours);
    for (const one of neighbours) {
      joined[one]!.delete(next);
      for (const other of neighbours) if (other !== one) joined[one]!.add(other);
    }
  }
  const later = left.map((companies) =>
    Int32Array.from(companies, (company) => placeOf[company]!).sort(),
  );
  return { placeOf, later };
}

function leastJoined(joined: readonly Set<number>[], placeOf: Int32Array): number {
  let least = -1;
  for (let company = 0; company < joined.length; company++) {
    if (placeOf[company] !== -1) continue;
    if (least === -1 || joined[company]!.size < joined[least]!.size) least = company;
  }
  return least;
}
