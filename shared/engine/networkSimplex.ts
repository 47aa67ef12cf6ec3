/**
 * The largest circulation on one graph for many limits: a minimum-cost flow with cost −1 on every edge, solved by
 * the network simplex method with strongly feasible trees (W. H. Cunningham, Math. Programming 11, 1976), which cannot
 * cycle. A solver keeps its arrays and its last tree: where the tree still holds for new limits it is the answer again.
 */

const UP = 1;
const DOWN = -1;
const AT_ZERO = 1;
const IN_TREE = 0;
const AT_LIMIT = -1;

export class CirculationSolver {
  private readonly edges: number;
  private readonly root: number;
  // Beside the real edges, one from each node to an added root: the first spanning tree. It never carries flow.
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly cap: Float64Array;
  private readonly flow: Float64Array;
  private readonly state: Int8Array;

  private readonly parent: Int32Array;
  private readonly treeEdge: Int32Array;
  private readonly direction: Int8Array;
  private readonly depth: Int32Array;
  private readonly price: Float64Array;
  private readonly firstChild: Int32Array;
  private readonly nextSibling: Int32Array;
  private readonly previousSibling: Int32Array;
  private readonly stack: Int32Array;
  private readonly surplus: Float64Array;
  private cursor = 0;
  private solved = false;

  constructor(
    private readonly nodes: number,
    from: Int32Array,
    to: Int32Array,
  ) {
    const edges = from.length;
    this.edges = edges;
    this.root = nodes;
    this.from = new Int32Array(edges + nodes);
    this.to = new Int32Array(edges + nodes).fill(nodes);
    this.from.set(from);
    this.to.set(to);
    for (let node = 0; node < nodes; node++) this.from[edges + node] = node;
    this.cap = new Float64Array(edges + nodes).fill(Number.POSITIVE_INFINITY);
    this.flow = new Float64Array(edges + nodes);
    this.state = new Int8Array(edges + nodes);
    this.parent = new Int32Array(nodes + 1);
    this.treeEdge = new Int32Array(nodes + 1);
    this.direction = new Int8Array(nodes + 1);
    this.depth = new Int32Array(nodes + 1);
    this.price = new Float64Array(nodes + 1);
    this.firstChild = new Int32Array(nodes + 1);
    this.nextSibling = new Int32Array(nodes + 1);
    this.previousSibling = new Int32Array(nodes + 1);
    this.stack = new Int32Array(nodes + 1);
    this.surplus = new Float64Array(nodes + 1);
  }

  /** Flow on each edge, 0 to its limit. The array is the solver's own and is written over by the next call. */
  solve(limit: Float64Array): Float64Array {
    this.cap.set(limit);
    if (!this.solved || !this.lastTreeHolds()) {
      this.plantTree();
      for (let edge = this.entering(); edge !== -1; edge = this.entering()) this.pivot(edge);
      this.solved = true;
    }
    return this.flow.subarray(0, this.edges);
  }

  private plantTree(): void {
    const { nodes, root, edges } = this;
    this.flow.fill(0);
    this.state.fill(AT_ZERO, 0, edges).fill(IN_TREE, edges);
    this.price.fill(0);
    this.direction.fill(UP);
    this.depth.fill(1);
    this.parent.fill(root);
    this.firstChild.fill(-1);
    this.parent[root] = -1;
    this.depth[root] = 0;
    this.cursor = 0;
    for (let node = nodes - 1; node >= 0; node--) {
      this.treeEdge[node] = edges + node;
      this.attach(node, root);
    }
  }

  /** The prices of a tree do not depend on the limits: it is optimal again where its flows keep within the new ones. */
  private lastTreeHolds(): boolean {
    const { edges, root, from, to, cap, flow, state, parent, treeEdge, direction, stack, surplus } =
      this;
    surplus.fill(0);
    for (let e = 0; e < edges; e++) {
      if (state[e] === IN_TREE) continue;
      const usd = state[e] === AT_LIMIT ? cap[e]! : 0;
      flow[e] = usd;
      if (usd === 0) continue;
      surplus[from[e]!] = surplus[from[e]!]! - usd;
      surplus[to[e]!] = surplus[to[e]!]! + usd;
    }
    const order = stack;
    let seen = 0;
    order[seen++] = root;
    for (let at = 0; at < seen; at++) {
      for (let child = this.firstChild[order[at]!]!; child !== -1; child = this.nextSibling[child]!)
        order[seen++] = child;
    }
    for (let at = seen - 1; at > 0; at--) {
      const node = order[at]!;
      const e = treeEdge[node]!;
      const usd = direction[node] === UP ? surplus[node]! : -surplus[node]!;
      if (usd < 0 || usd > cap[e]! || (e >= edges && usd !== 0)) return false;
      flow[e] = usd;
      surplus[parent[node]!] = surplus[parent[node]!]! + surplus[node]!;
    }
    return true;
  }

  /** Block search: the best of a block of edges; a full round without one means that the flow is optimal. */
  private entering(): number {
    const { edges, from, to, state, price } = this;
    const block = Math.max(10, Math.ceil(Math.sqrt(edges)));
    let best = -1;
    let bestCost = 0;
    let looked = 0;
    let e = this.cursor;
    for (let scanned = 0; scanned < edges; scanned++) {
      const cost = state[e]! * (-1 + price[from[e]!]! - price[to[e]!]!);
      if (cost < bestCost) {
        best = e;
        bestCost = cost;
      }
      if (++e === edges) e = 0;
      if (++looked === block) {
        if (best !== -1) break;
        looked = 0;
      }
    }
    this.cursor = e;
    return best;
  }

  /** Sends what fits around the cycle that an edge closes in the tree, and lets the edge that blocks it leave. */
  private pivot(edge: number): void {
    const { from, to, cap, flow, state, parent, treeEdge, direction, depth } = this;
    let join = from[edge]!;
    let other = to[edge]!;
    while (join !== other) {
      if (depth[join]! >= depth[other]!) join = parent[join]!;
      else other = parent[other]!;
    }
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
      if (room < delta) {
        delta = room;
        out = u;
        outOnFirst = true;
      }
    }
    for (let u = second; u !== join; u = parent[u]!) {
      const e = treeEdge[u]!;
      const room = direction[u] === DOWN ? flow[e]! : cap[e]! - flow[e]!;
      if (room <= delta) {
        delta = room;
        out = u;
        outOnFirst = false;
      }
    }
    if (delta > 0) {
      flow[edge] = flow[edge]! + (forward ? delta : -delta);
      for (let u = first; u !== join; u = parent[u]!)
        flow[treeEdge[u]!] = flow[treeEdge[u]!]! - direction[u]! * delta;
      for (let u = second; u !== join; u = parent[u]!)
        flow[treeEdge[u]!] = flow[treeEdge[u]!]! + direction[u]! * delta;
    }
    if (out === -1) {
      state[edge] = forward ? AT_LIMIT : AT_ZERO;
      flow[edge] = forward ? cap[edge]! : 0;
      return;
    }
    // The leaving edge stops exactly at the bound that it reached.
    const leaving = treeEdge[out]!;
    const emptied = (direction[out] === UP) === outOnFirst;
    state[leaving] = emptied ? AT_ZERO : AT_LIMIT;
    flow[leaving] = emptied ? 0 : cap[leaving]!;
    state[edge] = IN_TREE;
    this.rehang(edge, out, outOnFirst ? first : second, outOnFirst ? second : first);
  }

  /** Hangs the part below `out` on the entering edge: the path from the edge's end up to `out` turns around. */
  private rehang(edge: number, out: number, hinge: number, above: number): void {
    const { from, parent, treeEdge, direction, depth, price, firstChild, nextSibling, stack } =
      this;
    let node = hinge;
    let newParent = above;
    let via = edge;
    let way = from[edge] === hinge ? UP : DOWN;
    for (;;) {
      const oldParent = parent[node]!;
      const oldVia = treeEdge[node]!;
      const oldWay = direction[node]!;
      this.detach(node);
      parent[node] = newParent;
      treeEdge[node] = via;
      direction[node] = way;
      this.attach(node, newParent);
      if (node === out) break;
      newParent = node;
      via = oldVia;
      way = -oldWay;
      node = oldParent;
    }
    const shift = price[above]! + direction[hinge]! - price[hinge]!;
    let top = 0;
    stack[top++] = hinge;
    while (top > 0) {
      const u = stack[--top]!;
      price[u] = price[u]! + shift;
      depth[u] = depth[parent[u]!]! + 1;
      for (let child = firstChild[u]!; child !== -1; child = nextSibling[child]!)
        stack[top++] = child;
    }
  }

  private attach(node: number, above: number): void {
    const sibling = this.firstChild[above]!;
    this.nextSibling[node] = sibling;
    this.previousSibling[node] = -1;
    if (sibling !== -1) this.previousSibling[sibling] = node;
    this.firstChild[above] = node;
  }

  private detach(node: number): void {
    const before = this.previousSibling[node]!;
    const after = this.nextSibling[node]!;
    if (before === -1) this.firstChild[this.parent[node]!] = after;
    else this.nextSibling[before] = after;
    if (after !== -1) this.previousSibling[after] = before;
  }
}
