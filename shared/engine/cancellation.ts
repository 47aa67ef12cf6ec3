/**
 * The largest circulation on a graph that is solved once. It starts with all that flows and takes away as little as
 * balances every company: a flow of cancellations from those that pay more than they get to those that get more, at cost
 * 1 an edge. Solved phase by phase along shortest paths (L. R. Ford and D. R. Fulkerson, Flows in Networks, 1962, ch. III,
 * the primal-dual method), each phase by blocking flows (E. A. Dinic, Soviet Math. Dokl. 11, 1970). A phase lengthens the
 * shortest path by at least one, and paths in such graphs are short: a handful of phases, each linear in the edges.
 */

/** Arc 2e takes more of edge e away, arc 2e + 1 gives some back. */
interface Residual {
  readonly nodes: number;
  readonly head: Int32Array;
  readonly room: Float64Array;
  /** The arcs out of node v are `arcs[start[v]]` to `arcs[start[v + 1] - 1]`. */
  readonly start: Int32Array;
  readonly arcs: Int32Array;
}

/** Flow on each edge of a largest circulation, 0 to its limit. */
export function cancelToBalance(
  nodes: number,
  from: Int32Array,
  to: Int32Array,
  limit: Float64Array,
): Float64Array {
  const graph = residual(nodes, from, to, limit);
  const surplus = new Float64Array(nodes);
  limit.forEach((usd, e) => {
    surplus[from[e]!] = surplus[from[e]!]! + usd;
    surplus[to[e]!] = surplus[to[e]!]! - usd;
  });
  const price = new Int32Array(nodes);
  const shortest = {
    ...graph,
    start: new Int32Array(nodes + 1),
    arcs: new Int32Array(graph.arcs.length),
  };
  const level = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  while (lengthen(graph, surplus, price)) {
    keepShortest(graph, price, shortest);
    while (layer(shortest, surplus, level, queue)) block(shortest, surplus, level);
  }
  return limit.map((_, e) => graph.room[2 * e]!);
}

function residual(nodes: number, from: Int32Array, to: Int32Array, limit: Float64Array): Residual {
  const edges = from.length;
  const head = new Int32Array(2 * edges);
  const room = new Float64Array(2 * edges);
  const start = new Int32Array(nodes + 1);
  for (let e = 0; e < edges; e++) {
    head[2 * e] = to[e]!;
    head[2 * e + 1] = from[e]!;
    room[2 * e] = limit[e]!;
    start[from[e]! + 1] = start[from[e]! + 1]! + 1;
    start[to[e]! + 1] = start[to[e]! + 1]! + 1;
  }
  for (let node = 0; node < nodes; node++) start[node + 1] = start[node + 1]! + start[node]!;
  const cursor = start.slice();
  const arcs = new Int32Array(2 * edges);
  for (let arc = 0; arc < 2 * edges; arc++) {
    const tail = head[arc ^ 1]!;
    arcs[cursor[tail]!] = arc;
    cursor[tail] = cursor[tail]! + 1;
  }
  return { nodes, head, room, start, arcs };
}

/** Cost 1 for taking away, −1 for giving back, seen from the prices: never negative on an arc with room. */
const reduced = (arc: number, tail: number, head: number, price: Int32Array): number =>
  ((arc & 1) === 0 ? 1 : -1) + price[tail]! - price[head]!;

/** Raises the prices by the distances from all surpluses (Dial's buckets); false where no shortage can be reached. */
function lengthen(
  { nodes, head, room, start, arcs }: Residual,
  surplus: Float64Array,
  price: Int32Array,
): boolean {
  const far = 0x7fffffff;
  const distance = new Int32Array(nodes).fill(far);
  const buckets: number[][] = [[]];
  for (let node = 0; node < nodes; node++) {
    if (surplus[node]! <= 0) continue;
    distance[node] = 0;
    buckets[0]!.push(node);
  }
  let nearest = far;
  for (let d = 0; d < buckets.length && d <= nearest; d++) {
    const bucket = buckets[d] ?? [];
    for (let at = 0; at < bucket.length; at++) {
      const tail = bucket[at]!;
      if (distance[tail] !== d) continue;
      if (surplus[tail]! < 0) nearest = d;
      for (let i = start[tail]!; i < start[tail + 1]!; i++) {
        const arc = arcs[i]!;
        if (room[arc]! <= 0) continue;
        const reach = d + reduced(arc, tail, head[arc]!, price);
        if (reach >= distance[head[arc]!]!) continue;
        distance[head[arc]!] = reach;
        const bucket = buckets[reach];
        if (bucket) bucket.push(head[arc]!);
        else buckets[reach] = [head[arc]!];
      }
    }
  }
  if (nearest === far) return false;
  for (let node = 0; node < nodes; node++)
    price[node] = price[node]! + Math.min(distance[node]!, nearest);
  return true;
}

/** The arcs that lie on shortest paths, with or without room: an arc that is sent along opens its way back. */
function keepShortest(
  { nodes, head, start, arcs }: Residual,
  price: Int32Array,
  shortest: Residual,
): void {
  let kept = 0;
  for (let tail = 0; tail < nodes; tail++) {
    for (let i = start[tail]!; i < start[tail + 1]!; i++) {
      const arc = arcs[i]!;
      if (reduced(arc, tail, head[arc]!, price) === 0) shortest.arcs[kept++] = arc;
    }
    shortest.start[tail + 1] = kept;
  }
}

/** Levels from all surpluses over arcs on shortest paths; false where they reach no shortage. */
function layer(
  { nodes, head, room, start, arcs }: Residual,
  surplus: Float64Array,
  level: Int32Array,
  queue: Int32Array,
): boolean {
  level.fill(-1);
  let queued = 0;
  for (let node = 0; node < nodes; node++) {
    if (surplus[node]! <= 0) continue;
    level[node] = 0;
    queue[queued++] = node;
  }
  let reached = false;
  for (let at = 0; at < queued; at++) {
    const tail = queue[at]!;
    if (surplus[tail]! < 0) reached = true;
    for (let i = start[tail]!; i < start[tail + 1]!; i++) {
      const arc = arcs[i]!;
      const next = head[arc]!;
      if (level[next] !== -1 || room[arc]! <= 0) continue;
      level[next] = level[tail]! + 1;
      queue[queued++] = next;
    }
  }
  return reached;
}

/** Sends along every path that climbs the levels, until each is blocked. */
function block(
  { nodes, head, room, start, arcs }: Residual,
  surplus: Float64Array,
  level: Int32Array,
): void {
  const cursor = start.slice(0, nodes);
  const path = new Int32Array(nodes);
  for (let source = 0; source < nodes; source++) {
    let tail = source;
    let length = 0;
    while (surplus[source]! > 0) {
      if (surplus[tail]! < 0) {
        let usd = Math.min(surplus[source]!, -surplus[tail]!);
        for (let at = 0; at < length; at++) usd = Math.min(usd, room[path[at]!]!);
        surplus[source] = surplus[source]! - usd;
        surplus[tail] = surplus[tail]! + usd;
        // The path goes on from where it is now blocked first, or from its end.
        let open = length;
        for (let at = length - 1; at >= 0; at--) {
          const arc = path[at]!;
          room[arc] = room[arc]! - usd;
          room[arc ^ 1] = room[arc ^ 1]! + usd;
          if (room[arc] === 0) open = at;
        }
        if (open < length) tail = head[path[open]! ^ 1]!;
        length = open;
        continue;
      }
      const climbed = level[tail]! + 1;
      const end = start[tail + 1]!;
      let at = cursor[tail]!;
      let arc = -1;
      for (; at < end; at++) {
        arc = arcs[at]!;
        if (room[arc]! > 0 && level[head[arc]!] === climbed) break;
      }
      cursor[tail] = at;
      if (at < end) {
        path[length++] = arc;
        tail = head[arc]!;
      } else if (length === 0) {
        break;
      } else {
        tail = head[path[--length]! ^ 1]!;
        cursor[tail] = cursor[tail]! + 1;
      }
    }
  }
}
