/**
 * What a search for cycles walks on: the edges inside strongly connected components, companies renumbered so that
 * those with most ways through come first. A search takes each company as a start in turn and drops it afterwards:
 * every cycle is met once, at its first company, and the hubs that most paths cross are gone soonest.
 */
import { components } from './components';
import type { EdgeList } from './graph';

export type CycleGraph = Pick<EdgeList, 'nodes' | 'rowStart' | 'to' | 'from'>;

/** Neighbours of node i: places `start[i]` to `end[i + 1]`, ascending; `edge` is the place in the graph's own list. */
export interface Side {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly node: Int32Array;
  readonly edge: Int32Array;
}

/** Steps back that are looked up beforehand, where half a loop meets the other half; more costs more than it saves. */
const lookBack = 3;

export class CycleIndex {
  readonly nodes: number;
  readonly out: Side;
  readonly in: Side;
  /** Steps back to the current start through companies not dropped; 0 where there are too many or none. */
  private readonly back: Int8Array;
  private readonly reached: Int32Array;
  private reachedCount = 0;

  constructor(graph: CycleGraph) {
    const { of } = components(graph);
    const inner = Uint8Array.from(graph.from, (from, e) =>
      Number(of[from] === of[graph.to[e]!] && from !== graph.to[e]),
    );
    const order = byWaysThrough(graph, inner);
    const rank = new Int32Array(graph.nodes);
    for (let at = 0; at < order.length; at++) rank[order[at]!] = at;
    this.nodes = order.length;
    this.in = emptySide(this.nodes, inner, graph.to, rank);
    this.out = emptySide(this.nodes, inner, graph.from, rank);
    this.back = new Int8Array(this.nodes);
    this.reached = new Int32Array(this.nodes);
    // Sources in order make every list of payers ascend, and then receivers in order every list of receivers.
    for (let at = 0; at < this.nodes; at++) {
      for (let e = graph.rowStart[order[at]!]!; e < graph.rowStart[order[at]! + 1]!; e++)
        if (inner[e] === 1) append(this.in, rank[graph.to[e]!]!, at, e);
    }
    for (let at = 0; at < this.nodes; at++) {
      for (let k = this.in.start[at]!; k < this.in.end[at]!; k++)
        append(this.out, this.in.node[k]!, at, this.in.edge[k]!);
    }
  }

  /** Whether a path to a company may still be `left` steps or fewer from the start. */
  inTime(node: number, left: number): boolean {
    const steps = this.back[node]!;
    return steps === 0 ? left > lookBack : steps <= left;
  }

  /** Finds the steps back to a start; those of the start before are forgotten. */
  findBack(start: number): void {
    const { back, reached } = this;
    const { start: from, end, node } = this.in;
    for (let at = 0; at < this.reachedCount; at++) back[reached[at]!] = 0;
    let [head, tail] = [0, 0];
    for (let at = from[start]!; at < end[start]!; at++) {
      back[node[at]!] = 1;
      reached[tail++] = node[at]!;
    }
    while (head < tail) {
      const next = reached[head++]!;
      const step = back[next]! + 1;
      if (step > lookBack) break;
      for (let at = from[next]!; at < end[next]!; at++) {
        const before = node[at]!;
        if (back[before] !== 0 || before === start) continue;
        back[before] = step;
        reached[tail++] = before;
      }
    }
    this.reachedCount = tail;
  }

  /** Takes the first company that is left out of all lists, where it stands first. */
  drop(start: number): void {
    const { in: payers, out: receivers } = this;
    for (let at = payers.start[start]!; at < payers.end[start]!; at++)
      receivers.start[payers.node[at]!] = receivers.start[payers.node[at]!]! + 1;
    for (let at = receivers.start[start]!; at < receivers.end[start]!; at++)
      payers.start[receivers.node[at]!] = payers.start[receivers.node[at]!]! + 1;
  }
}

/** Companies on inner edges, by the product of payers and receivers, largest first. */
function byWaysThrough({ nodes, from, to }: CycleGraph, inner: Uint8Array): Int32Array {
  const paid = new Float64Array(nodes);
  const received = new Float64Array(nodes);
  for (let e = 0; e < inner.length; e++) {
    paid[from[e]!] = paid[from[e]!]! + inner[e]!;
    received[to[e]!] = received[to[e]!]! + inner[e]!;
  }
  // One number per company that sorts by ways, then by its own number, is far quicker to sort than pairs are.
  const largest = Math.floor(Number.MAX_SAFE_INTEGER / (nodes + 1)) - 1;
  const keys = paid.map((count, node) =>
    count === 0 ? 1 : node - Math.min(count * received[node]!, largest) * nodes,
  );
  const kept = keys.filter((key) => key < 0).sort();
  return Int32Array.from(kept, (key) => ((key % nodes) + nodes) % nodes);
}

function emptySide(nodes: number, inner: Uint8Array, owner: Int32Array, rank: Int32Array): Side {
  const start = new Int32Array(nodes + 1);
  for (let e = 0; e < inner.length; e++) {
    if (inner[e] === 1) start[rank[owner[e]!]! + 1] = start[rank[owner[e]!]! + 1]! + 1;
  }
  for (let node = 0; node < nodes; node++) start[node + 1] = start[node + 1]! + start[node]!;
  const edges = start[nodes]!;
  return {
    start,
    end: start.slice(0, nodes),
    node: new Int32Array(edges),
    edge: new Int32Array(edges),
  };
}

function append({ end, node, edge }: Side, owner: number, neighbour: number, e: number): void {
  const at = end[owner]!;
  end[owner] = at + 1;
  node[at] = neighbour;
  edge[at] = e;
}
