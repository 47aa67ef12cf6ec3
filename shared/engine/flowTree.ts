/**
 * A spanning tree of a graph with a flow on every edge: the basis of the network simplex method. Edges outside the tree
 * stand at zero or at their limit, those of the tree carry what balances every company. Layout as in R. K. Ahuja,
 * T. L. Magnanti and J. B. Orlin, Network Flows (1993), ch. 11, with lists of children in place of the thread.
 */

export const UP = 1;
export const DOWN = -1;
export const AT_ZERO = 1;
export const IN_TREE = 0;
export const AT_LIMIT = -1;

export class FlowTree {
  nodes = 0;
  edges = 0;
  root = 0;
  // Beside the real edges, one from each node to an added root: the first tree. They never carry flow.
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly cap: Float64Array;
  readonly flow: Float64Array;
  readonly state: Int8Array;

  /** Per node: the node above, the edge to it, which way that edge runs, and how deep the node hangs. */
  readonly parent: Int32Array;
  readonly treeEdge: Int32Array;
  readonly direction: Int8Array;
  readonly depth: Int32Array;
  /** Each edge is worth 1; along an edge of the tree prices rise by its worth. */
  readonly price: Int32Array;
  private readonly firstChild: Int32Array;
  private readonly nextSibling: Int32Array;
  private readonly previousSibling: Int32Array;
  /** Nodes from the top down, as `below` gathers them. */
  readonly order: Int32Array;
  private readonly surplus: Float64Array;

  constructor(mostNodes: number, mostEdges: number) {
    const places = mostNodes + 1;
    this.from = new Int32Array(mostEdges + mostNodes);
    this.to = new Int32Array(mostEdges + mostNodes);
    this.cap = new Float64Array(mostEdges + mostNodes);
    this.flow = new Float64Array(mostEdges + mostNodes);
    this.state = new Int8Array(mostEdges + mostNodes);
    this.parent = new Int32Array(places);
    this.treeEdge = new Int32Array(places);
    this.direction = new Int8Array(places);
    this.depth = new Int32Array(places);
    this.price = new Int32Array(places);
    this.firstChild = new Int32Array(places);
    this.nextSibling = new Int32Array(places);
    this.previousSibling = new Int32Array(places);
    this.order = new Int32Array(places);
    this.surplus = new Float64Array(places);
  }

  /** Takes a graph that is not larger than what the tree was made for. */
  load(nodes: number, from: Int32Array, to: Int32Array): void {
    const edges = from.length;
    this.nodes = nodes;
    this.edges = edges;
    this.root = nodes;
    this.from.set(from);
    this.to.set(to);
    this.to.fill(nodes, edges, edges + nodes);
    for (let node = 0; node < nodes; node++) this.from[edges + node] = node;
  }

  /** The first tree: every node hangs on the root, nothing flows. */
  plant(): void {
    const { nodes, root, edges, flow, state, price, parent, treeEdge, direction, depth } = this;
    flow.fill(0, 0, edges + nodes);
    state.fill(AT_ZERO, 0, edges).fill(IN_TREE, edges, edges + nodes);
    this.firstChild.fill(-1, 0, nodes + 1);
    price[root] = 0;
    depth[root] = 0;
    parent[root] = -1;
    for (let node = nodes - 1; node >= 0; node--) {
      price[node] = 0;
      depth[node] = 1;
      parent[node] = root;
      treeEdge[node] = edges + node;
      direction[node] = UP;
      this.attach(node, root);
    }
  }

  /** What the edges of the tree must carry for the limits of those outside it, be it within their own or not. */
  carry(): void {
    const { edges, from, to, cap, flow, state, surplus, order, parent, treeEdge, direction } = this;
    surplus.fill(0, 0, this.nodes + 1);
    for (let e = 0; e < edges; e++) {
      if (state[e] !== AT_LIMIT) {
        flow[e] = 0;
        continue;
      }
      const usd = cap[e]!;
      flow[e] = usd;
      surplus[from[e]!] = surplus[from[e]!]! - usd;
      surplus[to[e]!] = surplus[to[e]!]! + usd;
    }
    for (let at = this.below(this.root) - 1; at > 0; at--) {
      const node = order[at]!;
      const usd = surplus[node]!;
      flow[treeEdge[node]!] = direction[node]! * usd;
      surplus[parent[node]!] = surplus[parent[node]!]! + usd;
    }
  }

  /** Gathers a node and all below it in `order`, from the top down; returns how many they are. */
  below(node: number): number {
    const { firstChild, nextSibling, order } = this;
    order[0] = node;
    let seen = 1;
    for (let at = 0; at < seen; at++) {
      for (let child = firstChild[order[at]!]!; child !== -1; child = nextSibling[child]!)
        order[seen++] = child;
    }
    return seen;
  }

  /** Where the paths up from the two ends of an edge meet. */
  joinOf(edge: number): number {
    const { from, to, parent, depth } = this;
    let join = from[edge]!;
    let other = to[edge]!;
    while (join !== other) {
      if (depth[join]! >= depth[other]!) join = parent[join]!;
      else other = parent[other]!;
    }
    return join;
  }

  /** Sends more over an edge outside the tree, or less where it stands at its limit, and around by the tree. */
  send(edge: number, amount: number): void {
    const { from, to, flow, state, parent, treeEdge, direction, depth } = this;
    const usd = state[edge] === AT_ZERO ? amount : -amount;
    flow[edge] = flow[edge]! + usd;
    let source = from[edge]!;
    let target = to[edge]!;
    while (source !== target) {
      if (depth[source]! >= depth[target]!) {
        const e = treeEdge[source]!;
        flow[e] = flow[e]! - direction[source]! * usd;
        source = parent[source]!;
      } else {
        const e = treeEdge[target]!;
        flow[e] = flow[e]! + direction[target]! * usd;
        target = parent[target]!;
      }
    }
  }

  /**
   * Lets the edge above `out` leave, which stands exactly at a bound from then on, and hangs what was below it on an
   * entering edge by `hinge`, the end of that edge which is below `out`.
   */
  exchange(edge: number, hinge: number, out: number, emptied: boolean): void {
    const { from, to, cap, flow, state, treeEdge } = this;
    const leaving = treeEdge[out]!;
    state[leaving] = emptied ? AT_ZERO : AT_LIMIT;
    flow[leaving] = emptied ? 0 : cap[leaving]!;
    state[edge] = IN_TREE;
    this.rehang(edge, hinge, out, from[edge] === hinge ? to[edge]! : from[edge]!);
  }

  /** The path from the hinge up to `out` turns around. */
  private rehang(edge: number, hinge: number, out: number, above: number): void {
    const { from, parent, treeEdge, direction, depth, price, order } = this;
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
    const moved = this.below(hinge);
    for (let at = 0; at < moved; at++) {
      const node = order[at]!;
      price[node] = price[node]! + shift;
      depth[node] = depth[parent[node]!]! + 1;
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
