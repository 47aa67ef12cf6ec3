/**
 * Finn's cycling index on a fixed graph, for any amounts. T(i) is the larger of what flows in and out, G = w / T(i),
 * L = (I − G)⁻¹; cycled(i) = T(i) (L(i,i) − 1) / L(i,i). J. T. Finn, J. Theor. Biol. 56:363 (1976).
 * L(i,i) depends on the component of i alone. A component without boundary flow counts as fully cycled: the limit.
 */
import { components } from './components';
import type { EdgeList } from './graph';

/** Inverting a component costs its size cubed; above this many companies the index is left unknown. */
export const largestComponent = 2_000;

interface Part {
  readonly nodes: Int32Array;
  /** Places of its inner edges in the edge list, and of each in the part's matrix. */
  readonly edges: Int32Array;
  readonly cells: Int32Array;
  readonly matrix: Float64Array;
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

  private cycledIn({ nodes, edges, cells, matrix }: Part, usd: Float64Array): number {
    const size = nodes.length;
    matrix.fill(0);
    for (let at = 0; at < edges.length; at++) matrix[cells[at]!] = usd[edges[at]!]!;
    let [closed, total] = [true, 0];
    for (let row = 0; row < size; row++) {
      const through = this.through(nodes[row]!);
      total += through;
      let inner = 0;
      for (let cell = row * size; cell < (row + 1) * size; cell++) {
        inner += matrix[cell]!;
        matrix[cell] = through > 0 ? -matrix[cell]! / through : 0;
      }
      matrix[row * size + row] = matrix[row * size + row]! + 1;
      if (Math.abs(inner - through) > 1e-12 * through) closed = false;
    }
    if (closed) return total;
    invert(matrix, size);
    let cycled = 0;
    for (let row = 0; row < size; row++) {
      const back = matrix[row * size + row]!;
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
  const place = new Map(members.map((node, at) => [node, at]));
  const edges: number[] = [];
  const cells: number[] = [];
  for (const [row, node] of members.entries()) {
    for (let e = flows.rowStart[node]!; e < flows.rowStart[node + 1]!; e++) {
      const column = place.get(flows.to[e]!);
      if (column === undefined) continue;
      edges.push(e);
      cells.push(row * members.length + column);
    }
  }
  return {
    nodes: Int32Array.from(members),
    edges: Int32Array.from(edges),
    cells: Int32Array.from(cells),
    matrix: new Float64Array(members.length ** 2),
  };
}

/** Gauss–Jordan in place; I − G is an M-matrix, so its pivots need no search. */
function invert(matrix: Float64Array, size: number): void {
  for (let pivot = 0; pivot < size; pivot++) {
    const row = pivot * size;
    const scale = 1 / matrix[row + pivot]!;
    matrix[row + pivot] = 1;
    for (let column = 0; column < size; column++)
      matrix[row + column] = matrix[row + column]! * scale;
    for (let other = 0; other < size; other++) {
      const factor = matrix[other * size + pivot]!;
      if (other === pivot || factor === 0) continue;
      matrix[other * size + pivot] = 0;
      for (let column = 0; column < size; column++) {
        const cell = other * size + column;
        matrix[cell] = matrix[cell]! - factor * matrix[row + column]!;
      }
    }
  }
}
