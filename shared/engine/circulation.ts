/**
 * The largest circulation: 0 ≤ c(i,j) ≤ w(i,j), inflow = outflow at every company, sum of c as large as can be.
 * Exact: a minimum-cost flow with cost −1 on every edge, solved by the network simplex method with strongly
 * feasible trees (W. H. Cunningham, Math. Programming 11, 1976), which cannot cycle. Only edges inside strongly
 * connected components can carry any of it.
 */
import { components } from './components';
import type { EdgeList } from './graph';

const UP = 1;
const DOWN = -1;
const AT_ZERO = 1;
const IN_TREE = 0;
const AT_LIMIT = -1;

/** Flow on each edge of a largest circulation, in the unit of `usd`. */
export function largestCirculation(flows: EdgeList): Float64Array {
  const { of } = components(flows);
  const inner: number[] = [];
  for (let e = 0; e < flows.from.length; e++) {
    if (of[flows.from[e]!] === of[flows.to[e]!]) inner.push(e);
  }
  const result = new Float64Array(flows.from.length);
  if (inner.length === 0) return result;
  const compact = new Map<number, number>();
  const numbered = (node: number) => {
    const known = compact.get(node);
    if (known !== undefined) return known;
    compact.set(node, compact.size);
    return compact.size - 1;
  };
  const from = Int32Array.from(inner, (e) => numbered(flows.from[e]!));
  const to = Int32Array.from(inner, (e) => numbered(flows.to[e]!));
  const limit = Float64Array.from(inner, (e) => flows.usd[e]!);
  networkSimplex(compact.size, from, to, limit).forEach((flow, at) => {
    result[inner[at]!] = flow;
  });
  return result;
}

function networkSimplex(
  nodes: number,
  edgeFrom: Int32Array,
  edgeTo: Int32Array,
  limit: Float64Array,
): Float64Array {
  const edges = edgeFrom.length;
  const root = nodes;
  // Beside the real edges, one from each node to an added root: the first spanning tree. It never carries flow.
  const from = new Int32Array(edges + nodes);
  const to = new Int32Array(edges + nodes);
  const cap = new Float64Array(edges + nodes).fill(Number.POSITIVE_INFINITY);
  const flow = new Float64Array(edges + nodes);
  const state = new Int8Array(edges + nodes);
  from.set(edgeFrom);
  to.set(edgeTo);
  cap.set(limit);
  state.fill(AT_ZERO, 0, edges);

  const parent = new Int32Array(nodes + 1).fill(root);
  const treeEdge = new Int32Array(nodes + 1);
  const direction = new Int8Array(nodes + 1).fill(UP);
  const depth = new Int32Array(nodes + 1).fill(1);
  const price = new Float64Array(nodes + 1);
  const firstChild = new Int32Array(nodes + 1).fill(-1);
  const nextSibling = new Int32Array(nodes + 1).fill(-1);
  const previousSibling = new Int32Array(nodes + 1).fill(-1);
  parent[root] = -1;
  depth[root] = 0;

  const attach = (node: number, above: number) => {
    const sibling = firstChild[above]!;
    nextSibling[node] = sibling;
    previousSibling[node] = -1;
    if (sibling !== -1) previousSibling[sibling] = node;
    firstChild[above] = node;
  };
  const detach = (node: number) => {
    const [before, after] = [previousSibling[node]!, nextSibling[node]!];
    if (before === -1) firstChild[parent[node]!] = after;
    else nextSibling[before] = after;
    if (after !== -1) previousSibling[after] = before;
  };
  for (let node = 0; node < nodes; node++) {
    from[edges + node] = node;
    to[edges + node] = root;
    treeEdge[node] = edges + node;
    attach(node, root);
  }

  // Block search: the best of a block of edges enters; a full round without one means optimal.
  const block = Math.max(10, Math.ceil(Math.sqrt(edges)));
  let cursor = 0;
  const entering = (): number => {
    let [best, bestCost, looked] = [-1, 0, 0];
    for (let scanned = 0; scanned < edges; scanned++) {
      const e = cursor;
      cursor = cursor + 1 === edges ? 0 : cursor + 1;
      const cost = state[e]! * (-1 + price[from[e]!]! - price[to[e]!]!);
      if (cost < bestCost) [best, bestCost] = [e, cost];
      if (++looked === block) {
        if (best !== -1) return best;
        looked = 0;
      }
    }
    return best;
  };

  const stack: number[] = [];
  for (let edge = entering(); edge !== -1; edge = entering()) {
    let [a, b] = [from[edge]!, to[edge]!];
    while (a !== b) {
      if (depth[a]! >= depth[b]!) a = parent[a]!;
      else b = parent[b]!;
    }
    const join = a;
    const forward = state[edge] === AT_ZERO;
    const first = forward ? from[edge]! : to[edge]!;
    const second = forward ? to[edge]! : from[edge]!;

    // The cycle runs first → second over the edge, up to the join, and down to first again.
    let delta = cap[edge]!;
    let out = -1;
    let outOnFirst = false;
    for (let u = first; u !== join; u = parent[u]!) {
      const e = treeEdge[u]!;
      const room = direction[u] === UP ? flow[e]! : cap[e]! - flow[e]!;
      if (room < delta) [delta, out, outOnFirst] = [room, u, true];
    }
    for (let u = second; u !== join; u = parent[u]!) {
      const e = treeEdge[u]!;
      const room = direction[u] === DOWN ? flow[e]! : cap[e]! - flow[e]!;
      if (room <= delta) [delta, out, outOnFirst] = [room, u, false];
    }
    if (delta > 0) {
      flow[edge] = flow[edge]! + (forward ? delta : -delta);
      for (let u = first; u !== join; u = parent[u]!)
        flow[treeEdge[u]!] = flow[treeEdge[u]!]! - direction[u]! * delta;
      for (let u = second; u !== join; u = parent[u]!)
        flow[treeEdge[u]!] = flow[treeEdge[u]!]! + direction[u]! * delta;
    }
    if (out === -1) {
      state[edge] = -state[edge]!;
      flow[edge] = forward ? cap[edge]! : 0;
      continue;
    }
    // The leaving edge stops exactly at the bound that it reached.
    const leaving = treeEdge[out]!;
    const emptied = (direction[out] === UP) === outOnFirst;
    state[leaving] = emptied ? AT_ZERO : AT_LIMIT;
    flow[leaving] = emptied ? 0 : cap[leaving]!;
    state[edge] = IN_TREE;

    // Hang the part below `out` on the entering edge: turn the path from the edge's end up to `out` around.
    const hinge = outOnFirst ? first : second;
    let node = hinge;
    let above = outOnFirst ? second : first;
    let via = edge;
    let way = from[edge] === hinge ? UP : DOWN;
    for (;;) {
      const [oldParent, oldVia, oldWay]: [number, number, number] = [
        parent[node]!,
        treeEdge[node]!,
        direction[node]!,
      ];
      detach(node);
      parent[node] = above;
      treeEdge[node] = via;
      direction[node] = way;
      attach(node, above);
      if (node === out) break;
      [above, via, way, node] = [node, oldVia, -oldWay, oldParent];
    }
    const shift = price[parent[hinge]!]! + direction[hinge]! - price[hinge]!;
    stack.push(hinge);
    while (stack.length > 0) {
      const u = stack.pop()!;
      price[u] = price[u]! + shift;
      depth[u] = depth[parent[u]!]! + 1;
      for (let child = firstChild[u]!; child !== -1; child = nextSibling[child]!) stack.push(child);
    }
  }
  return flow.subarray(0, edges);
}
