/**
 * Elementary cycles of 2 to 6 companies with finance on one edge and trade on another. Depth first from each start,
 * entering only companies that can still get back in time: the distance back is found first, as in D. B. Johnson,
 * "Finding all the elementary circuits of a directed graph", SIAM J. Comput. 4 (1975), with a bound on length in
 * place of his blocking. To count them alone: cycleCounts.ts.
 */
import { type CycleGraph, CycleIndex } from './cycleIndex';

export const longestLoop = 6;
/** A graph can hold more cycles than anyone can read: here the search stops and says so. */
export const loopLimit = 100_000;
/** A dense graph of finance alone has cycles without end and no loop: edges walked before the search gives up. */
export const listingSteps = 20_000_000;

export interface Cycles {
  /** Each cycle as its edges, in order from the smallest company. */
  readonly list: readonly Int32Array[];
  /** False where the search stopped at a limit. */
  readonly complete: boolean;
}

/** `hasFinance` and `hasTrade` say per edge which families are on it. */
export function mixedCycles(
  graph: CycleGraph,
  hasFinance: Uint8Array,
  hasTrade: Uint8Array,
  limit = loopLimit,
  stepLimit = listingSteps,
): Cycles {
  const index = new CycleIndex(graph);
  const { start: first, end, node: receiver, edge } = index.out;
  const onPath = new Uint8Array(index.nodes);
  const path = new Int32Array(longestLoop);
  const list: Int32Array[] = [];
  let start = 0;
  let steps = 0;
  let complete = true;

  const close = (length: number) => {
    let [finance, trade] = [false, false];
    for (let at = 0; at < length; at++) {
      finance ||= hasFinance[path[at]!] === 1;
      trade ||= hasTrade[path[at]!] === 1;
    }
    if (!finance || !trade) return;
    if (list.length === limit) complete = false;
    else list.push(fromSmallest(path.subarray(0, length), graph.from));
  };
  const extend = (node: number, length: number) => {
    steps += end[node]! - first[node]!;
    if (steps > stepLimit) complete = false;
    for (let at = first[node]!; at < end[node]! && complete; at++) {
      const next = receiver[at]!;
      path[length] = edge[at]!;
      if (next === start) {
        close(length + 1);
      } else if (onPath[next] === 0 && index.inTime(next, longestLoop - length - 1)) {
        onPath[next] = 1;
        extend(next, length + 1);
        onPath[next] = 0;
      }
    }
  };

  for (start = 0; start < index.nodes && complete; start++) {
    index.findBack(start);
    extend(start, 0);
    index.drop(start);
  }
  return { list, complete };
}

/** A copy of a cycle, turned so that its smallest company pays first. */
function fromSmallest(cycle: Int32Array, from: Int32Array): Int32Array {
  let smallest = 0;
  for (let at = 1; at < cycle.length; at++) {
    if (from[cycle[at]!]! < from[cycle[smallest]!]!) smallest = at;
  }
  const turned = new Int32Array(cycle.length);
  turned.set(cycle.subarray(smallest));
  turned.set(cycle.subarray(0, smallest), cycle.length - smallest);
  return turned;
}
