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
  readonly later: readonly Int32Array[];
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
  /** False where a component is too large to invert. */
  readonly computable: boolean;

  constructor(private readonly flows: EdgeList) {
    this.inflow = new Float64Array(flows.nodes);
    this.outflow = new Float64Array(flows.nodes);
    const members = circularMembers(flows);
    this.computable = members.every(({ length }) => length <= largestComponent);
    this.parts = this.computable ? members.map((nodes) => partOf(nodes, flows)) : [];
  }

  /** Cycled throughflow over all throughflow, 0 to 1, for one amount per edge; NaN without any flow. */
  value(usd: Float64Array): number {
    const { inflow, outflow, flows } = this;
    inflow.fill(0);
    outflow.fill(0);
    for (let e = 0; e < usd.length; e++) {
      outflow[flows.from[e]!] = outflow[flows.from[e]!]! + usd[e]!;
      inflow[flows.to[e]!] = inflow[flows.to[e]!]! + usd[e]!;
    }
    let total = 0;
    for (let node = 0; node < flows.nodes; node++) total += this.through(node);
    let cycled = 0;
    for (const part of this.parts) cycled += this.cycledIn(part, usd);
    return cycled / total;
  }

  private through(node: number): number {
    return Math.max(this.inflow[node]!, this.outflow[node]!);
  }

  private cycledIn(part: Part, usd: Float64Array): number {
    const { nodes, edges, cells, rows, inner, matrix } = part;
    const size = nodes.length;
    matrix.fill(0);
    inner.fill(0);
    for (let at = 0; at < edges.length; at++) {
      const flow = usd[edges[at]!]!;
      const through = this.through(nodes[rows[at]!]!);
      inner[rows[at]!] = inner[rows[at]!]! + flow;
      matrix[cells[at]!] = through > 0 ? -flow / through : 0;
    }
    let closed = true;
    let total = 0;
    for (let row = 0; row < size; row++) {
      const through = this.through(nodes[row]!);
      total += through;
      matrix[row * size + row] = matrix[row * size + row]! + 1;
      if (Math.abs(inner[row]! - through) > 1e-12 * through) closed = false;
    }
    if (closed) return total;
    invertDiagonal(part);
    let cycled = 0;
    for (let row = 0; row < size; row++) {
      const back = part.inverse[row * size + row]!;
      cycled += (this.through(nodes[row]!) * (back - 1)) / back;
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
  const { placeOf, later } = eliminationOf(size, pairs);
  const nodes = new Int32Array(size);
  for (const [at, node] of members.entries()) nodes[placeOf[at]!] = node;
  return {
    nodes,
    later,
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
 * Conference (1973). I − G is an M-matrix, so its pivots need no search.
 */
function invertDiagonal({ later, matrix: a, inverse: z }: Part): void {
  const size = later.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const rest = later[pivot]!;
    const scale = 1 / a[pivot * size + pivot]!;
    for (let i = 0; i < rest.length; i++) {
      const row = rest[i]! * size;
      const factor = a[row + pivot]! * scale;
      a[row + pivot] = factor;
      if (factor === 0) continue;
      for (let j = 0; j < rest.length; j++)
        a[row + rest[j]!] = a[row + rest[j]!]! - factor * a[pivot * size + rest[j]!]!;
    }
  }
  for (let pivot = size - 1; pivot >= 0; pivot--) {
    const rest = later[pivot]!;
    const own = pivot * size;
    const scale = 1 / a[own + pivot]!;
    let diagonal = scale;
    for (let i = 0; i < rest.length; i++) {
      const at = rest[i]!;
      let across = 0;
      let down = 0;
      for (let j = 0; j < rest.length; j++) {
        const k = rest[j]!;
        across += a[own + k]! * z[k * size + at]!;
        down += z[at * size + k]! * a[k * size + pivot]!;
      }
      z[own + at] = -across * scale;
      z[at * size + pivot] = -down;
    }
    for (let i = 0; i < rest.length; i++)
      diagonal -= a[own + rest[i]!]! * scale * z[rest[i]! * size + pivot]!;
    z[own + pivot] = diagonal;
  }
}
