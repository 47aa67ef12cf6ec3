/**
 * Finn's cycling index on a fixed graph, for any amounts. T(i) is the larger of what flows in and out, G = w / T(i),
 * L = (I − G)⁻¹; cycled(i) = T(i) (L(i,i) − 1) / L(i,i). J. T. Finn, J. Theor. Biol. 56:363 (1976).
 * L(i,i) depends on the component of i alone. A component without boundary flow counts as fully cycled: the limit.
 */
import { components } from './components';
import { eliminationOf } from './elimination';
import type { EdgeList } from './graph';

/** Inverting a component costs its size cubed; above this many companies the index is left unknown. */
export const largestComponent = 2_000;

interface Part {
  /** In the order of elimination. */
  readonly nodes: Int32Array;
  /** Per place: the later places that pay it, and those that it pays, at its turn. */
  readonly payers: readonly Int32Array[];
  readonly receivers: readonly Int32Array[];
  /** Places of its inner edges in the edge list, and of each in the part's matrix. */
  readonly edges: Int32Array;
  readonly cells: Int32Array;
  readonly rows: Int32Array;
  readonly inner: Float64Array;
  readonly matrix: Float64Array;
  readonly inverse: Float64Array;
}

export class FinnIndex {
  private readonly parts: readonly Part[];
  private readonly inflow: Float64Array;
  private readonly outflow: Float64Array;
  /** The larger of the two. */
  private readonly through: Float64Array;
  /** False where a component is too large to invert. */
  readonly computable: boolean;

  constructor(private readonly flows: EdgeList) {
    this.inflow = new Float64Array(flows.nodes);
    this.outflow = new Float64Array(flows.nodes);
    this.through = new Float64Array(flows.nodes);
    const members = circularMembers(flows);
    this.computable = members.every(({ length }) => length <= largestComponent);
    this.parts = this.computable ? members.map((nodes) => partOf(nodes, flows)) : [];
  }

  /** Cycled throughflow over all throughflow, 0 to 1, for one amount per edge; NaN without any flow. */
  value(usd: Float64Array): number {
    const { cycled, total } = this.throughflow(usd);
    return cycled / total;
  }

  /** Both in the unit of `usd`. */
  throughflow(usd: Float64Array): { readonly cycled: number; readonly total: number } {
    const { inflow, outflow, through, parts } = this;
    const { from, to } = this.flows;
    inflow.fill(0);
    outflow.fill(0);
    for (let e = 0; e < from.length; e++) {
      outflow[from[e]!] = outflow[from[e]!]! + usd[e]!;
      inflow[to[e]!] = inflow[to[e]!]! + usd[e]!;
    }
    let total = 0;
    for (let node = 0; node < through.length; node++) {
      const larger = inflow[node]! > outflow[node]! ? inflow[node]! : outflow[node]!;
      through[node] = larger;
      total += larger;
    }
    let cycled = 0;
    for (let at = 0; at < parts.length; at++) cycled += this.cycledIn(parts[at]!, usd);
    return { cycled, total };
  }

  private cycledIn(part: Part, usd: Float64Array): number {
    const { nodes, edges, cells, rows, inner, matrix, inverse } = part;
    const { through } = this;
    const size = nodes.length;
    matrix.fill(0);
    inner.fill(0);
    for (let at = 0; at < edges.length; at++) {
      const row = rows[at]!;
      const flow = usd[edges[at]!]!;
      inner[row] = inner[row]! + flow;
      matrix[cells[at]!] = -flow;
    }
    let closed = true;
    let total = 0;
    for (let row = 0; row < size; row++) {
      const own = through[nodes[row]!]!;
      total += own;
      if (Math.abs(inner[row]! - own) > 1e-12 * own) closed = false;
    }
    if (closed) return total;
    // T − w in place of I − G: its rows are T(i) times those, so that L(i,i) is T(i) times its inverse's entry.
    for (let row = 0; row < size; row++) matrix[row * size + row] = through[nodes[row]!]! || 1;
    invertDiagonal(part);
    let cycled = 0;
    for (let row = 0; row < size; row++) {
      const own = through[nodes[row]!]!;
      if (own > 0) cycled += own - 1 / inverse[row * size + row]!;
    }
    return cycled;
  }
}

function circularMembers(flows: EdgeList): number[][] {
  const { of, count } = components(flows);
  const members: number[][] = Array.from({ length: count }, () => []);
  of.forEach((component, node) => {
    members[component]!.push(node);
  });
  return members.filter(({ length }) => length > 1);
}

function partOf(members: readonly number[], flows: EdgeList): Part {
  const size = members.length;
  const own = new Map(members.map((node, at) => [node, at]));
  const edges: number[] = [];
  const pairs: [number, number][] = [];
  for (const [from, node] of members.entries()) {
    for (let e = flows.rowStart[node]!; e < flows.rowStart[node + 1]!; e++) {
      const to = own.get(flows.to[e]!);
      if (to === undefined) continue;
      edges.push(e);
      pairs.push([from, to]);
    }
  }
  const { placeOf, payers, receivers } = eliminationOf(size, pairs);
  const nodes = new Int32Array(size);
  for (const [at, node] of members.entries()) nodes[placeOf[at]!] = node;
  return {
    nodes,
    payers,
    receivers,
    edges: Int32Array.from(edges),
    rows: Int32Array.from(pairs, ([from]) => placeOf[from]!),
    cells: Int32Array.from(pairs, ([from, to]) => placeOf[from]! * size + placeOf[to]!),
    inner: new Float64Array(size),
    matrix: new Float64Array(size * size),
    inverse: new Float64Array(size * size),
  };
}

/**
 * The diagonal of the inverse, and of the rest only what it needs: K. Takahashi, J. Fagan and M.-S. Chin, Proc. 8th PICA
 * Conference (1973); for a pattern that is not symmetric A. M. Erisman and W. F. Tinney, Comm. ACM 18:177 (1975).
 * T − w is an M-matrix, so its pivots need no search.
 */
function invertDiagonal({ payers, receivers, matrix: a, inverse: z }: Part): void {
  const size = payers.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const own = pivot * size;
    const rows = payers[pivot]!;
    const columns = receivers[pivot]!;
    const scale = 1 / a[own + pivot]!;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]! * size;
      const factor = a[row + pivot]! * scale;
      a[row + pivot] = factor;
      for (let j = 0; j < columns.length; j++) {
        const column = columns[j]!;
        a[row + column] = a[row + column]! - factor * a[own + column]!;
      }
    }
  }
  for (let pivot = size - 1; pivot >= 0; pivot--) {
    const own = pivot * size;
    const rows = payers[pivot]!;
    const columns = receivers[pivot]!;
    const scale = 1 / a[own + pivot]!;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      let across = 0;
      for (let j = 0; j < columns.length; j++)
        across += a[own + columns[j]!]! * z[columns[j]! * size + row]!;
      z[own + row] = -across * scale;
    }
    let back = 0;
    for (let j = 0; j < columns.length; j++) {
      const column = columns[j]! * size;
      let down = 0;
      for (let i = 0; i < rows.length; i++)
        down += z[column + rows[i]!]! * a[rows[i]! * size + pivot]!;
      z[column + pivot] = -down;
      back += a[own + columns[j]!]! * down;
    }
    z[own + pivot] = scale + scale * back;
  }
}
