/**
 * Elementary cycles of 2 to 6 companies with finance on one edge and trade on another. Depth first from each
 * cycle's smallest company, entering only companies that can still get back in time: the distance back is found
 * first, as in D. B. Johnson, "Finding all the elementary circuits of a directed graph", SIAM J. Comput. 4 (1975),
 * with a bound on length in place of his blocking.
 */
import { components } from './components';
import type { EdgeList } from './graph';

export const longestLoop = 6;
/** A graph can hold more cycles than anyone can read: here the search stops and says so. */
export const loopLimit = 100_000;
/** A dense graph of one family alone holds few loops or none, and no end of paths to look for them on: the same, after about a second. */
export const stepLimit = 100_000_000;

export interface Cycles {
  /** Each cycle as its edges, in order from the smallest company. */
  readonly list: readonly Int32Array[];
  /** False where the search stopped at a limit. */
  readonly complete: boolean;
}

type CycleGraph = Pick<EdgeList, 'nodes' | 'rowStart' | 'to' | 'from'>;

/** `hasFinance` and `hasTrade` say per edge which families are on it. */
export function mixedCycles(
  graph: CycleGraph,
  hasFinance: Uint8Array,
  hasTrade: Uint8Array,
  limit = loopLimit,
): Cycles {
  const { nodes, rowStart, to } = graph;
  const { of } = components(graph);
  const reverse = reversed(graph);
  const back = new Int8Array(nodes);
  const onPath = new Uint8Array(nodes);
  const path = new Int32Array(longestLoop);
  const list: Int32Array[] = [];
  let start = 0;
  let complete = true;
  let steps = 0;

  const close = (length: number) => {
    let [finance, trade] = [false, false];
    for (let at = 0; at < length; at++) {
      finance ||= hasFinance[path[at]!] === 1;
      trade ||= hasTrade[path[at]!] === 1;
    }
    if (!finance || !trade) return;
    if (list.length === limit) complete = false;
    else list.push(path.slice(0, length));
  };
  const extend = (node: number, length: number) => {
    for (let e = rowStart[node]!; e < rowStart[node + 1]! && complete; e++) {
      if (++steps > stepLimit) complete = false;
      const next = to[e]!;
      path[length] = e;
      if (next === start) {
        if (length > 0) close(length + 1);
      } else if (onPath[next] === 0 && back[next]! > 0 && length + 1 + back[next]! <= longestLoop) {
        onPath[next] = 1;
        extend(next, length + 1);
        onPath[next] = 0;
      }
    }
  };

  for (start = 0; start < nodes && complete; start++) {
    const reached = distancesBack(start, of, reverse, back);
    extend(start, 0);
    for (const node of reached) back[node] = 0;
  }
  return { list, complete };
}

interface Reverse {
  readonly start: Int32Array;
  readonly from: Int32Array;
}

function reversed({ nodes, from, to }: CycleGraph): Reverse {
  const start = new Int32Array(nodes + 1);
  for (const node of to) start[node + 1] = start[node + 1]! + 1;
  for (let node = 0; node < nodes; node++) start[node + 1] = start[node + 1]! + start[node]!;
  const cursor = start.slice();
  const sources = new Int32Array(to.length);
  for (let e = 0; e < to.length; e++) {
    const at = cursor[to[e]!]!;
    cursor[to[e]!] = at + 1;
    sources[at] = from[e]!;
  }
  return { start, from: sources };
}

/** Steps back to `start` through later companies of its component, at most one fewer than the longest loop. */
function distancesBack(start: number, of: Int32Array, reverse: Reverse, back: Int8Array): number[] {
  const reached: number[] = [];
  let frontier = [start];
  for (let steps = 1; steps < longestLoop && frontier.length > 0; steps++) {
    const next: number[] = [];
    for (const node of frontier) {
      for (let at = reverse.start[node]!; at < reverse.start[node + 1]!; at++) {
        const before = reverse.from[at]!;
        if (before <= start || of[before] !== of[start] || back[before] !== 0) continue;
        back[before] = steps;
        next.push(before);
      }
    }
    reached.push(...next);
    frontier = next;
  }
  return reached;
}
