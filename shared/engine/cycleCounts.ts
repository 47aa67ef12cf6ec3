/**
 * How many loops there are of each length, without listing them. Every path from a start is walked to two steps
 * short of the loop; how many ways close it from there is kept per company and updated as the path grows and
 * shrinks. Paths that cannot come back in time are not entered (see cycles.ts).
 */
import { type CycleGraph, CycleIndex } from './cycleIndex';

/** Edges walked before the count gives up: one to three seconds. */
export const stepLimit = 300_000_000;
const BOTH = 3;

export interface CycleCounts {
  /** By length; the places 0 and 1 are unused. */
  readonly counts: Float64Array;
  /** False where the count stopped at its limit: there are at least as many. */
  readonly complete: boolean;
}

/** Cycles of 2 to `longest` companies with finance on one edge and trade on another. */
export function countMixedCycles(
  graph: CycleGraph,
  hasFinance: Uint8Array,
  hasTrade: Uint8Array,
  longest: number,
  limit = stepLimit,
): CycleCounts {
  const index = new CycleIndex(graph);
  const { start: outStart, end: outEnd, node: outNode } = index.out;
  const { start: inStart, end: inEnd, node: inNode } = index.in;
  const familyOf = (e: number) => hasFinance[e]! | (hasTrade[e]! << 1);
  const outFamily = Uint8Array.from(index.out.edge, familyOf);
  const inFamily = Uint8Array.from(index.in.edge, familyOf);
  const uniform = outFamily.every((family) => family === BOTH);

  // closing[f][u]: ways to close a path with the families f from u in two steps over a company not on the path.
  const all = new Int32Array(index.nodes);
  const closing = [0, 1, 2, 3].map((f) =>
    f === BOTH || uniform ? all : new Int32Array(index.nodes),
  );
  const [closing0, closing1, closing2] = closing as [Int32Array, Int32Array, Int32Array];
  /** Families on the edge to the start, plus 4 where there is one. */
  const toStart = new Uint8Array(index.nodes);
  const onPath = new Uint8Array(index.nodes);
  const counts = new Float64Array(longest + 1);
  let steps = 0;

  const addWays = (through: number, ways: number) => {
    const families = toStart[through]!;
    for (let at = inStart[through]!; at < inEnd[through]!; at++) {
      const before = inNode[at]!;
      all[before] = all[before]! + ways;
      if (uniform) continue;
      const f = (families | inFamily[at]!) & BOTH;
      if (f === BOTH) closing0[before] = closing0[before]! + ways;
      if ((f & 2) !== 0) closing1[before] = closing1[before]! + ways;
      if ((f & 1) !== 0) closing2[before] = closing2[before]! + ways;
    }
  };

  /** Walks on from the end of a path of `length` edges that has been counted itself. */
  const extend = (node: number, length: number, families: number) => {
    const end = outEnd[node]!;
    const next = length + 1;
    steps += end - outStart[node]!;
    if (next + 2 === longest) {
      let sum = 0;
      for (let at = outStart[node]!; at < end; at++) {
        const last = outNode[at]!;
        if (onPath[last] === 0) sum += closing[families | outFamily[at]!]![last]!;
      }
      counts[longest] = counts[longest]! + sum;
      return;
    }
    const left = longest - next;
    for (let at = outStart[node]!; at < end && steps < limit; at++) {
      const to = outNode[at]!;
      if (onPath[to] !== 0 || !index.inTime(to, left)) continue;
      const with_ = families | outFamily[at]!;
      onPath[to] = 1;
      counts[next + 2] = counts[next + 2]! + closing[with_]![to]!;
      if (toStart[to] !== 0) addWays(to, -1);
      extend(to, next, with_);
      if (toStart[to] !== 0) addWays(to, 1);
      onPath[to] = 0;
    }
  };

  for (let start = 0; start < index.nodes && steps < limit; start++) {
    if (inStart[start]! < inEnd[start]! && outStart[start]! < outEnd[start]!) {
      index.findBack(start);
      for (let at = inStart[start]!; at < inEnd[start]!; at++) {
        toStart[inNode[at]!] = inFamily[at]! | 4;
        addWays(inNode[at]!, 1);
      }
      counts[2] = counts[2]! + closing0[start]!;
      onPath[start] = 1;
      if (longest > 2) extend(start, 0, 0);
      onPath[start] = 0;
      for (let at = inStart[start]!; at < inEnd[start]!; at++) {
        addWays(inNode[at]!, -1);
        toStart[inNode[at]!] = 0;
      }
    }
    index.drop(start);
  }
  return { counts, complete: steps < limit };
}
