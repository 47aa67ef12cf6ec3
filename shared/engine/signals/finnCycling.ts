/**
 * Finn's cycling index: the share of throughflow that comes from money returning to a company it has already
 * passed. J. T. Finn, J. Theor. Biol. 56:363 (1976). A component without boundary flow counts as fully cycled.
 */
import type { Measured } from '../../model/score';
import { components } from '../components';
import type { EdgeList } from '../graph';
import { known, unknown } from '../measured';
import type { SignalInput } from './input';

/** Inverting a component costs its size cubed; above this many companies the index is left unknown. */
export const largestComponent = 2_000;

export function finnCycling({ flows, grossUsd }: SignalInput): Measured {
  if (grossUsd <= 0) return unknown('no-flow');
  const through = throughflow(flows);
  const { of, count } = components(flows);
  const members: number[][] = Array.from({ length: count }, () => []);
  of.forEach((component, node) => {
    members[component]!.push(node);
  });
  const circular = members.filter((nodes) => nodes.length > 1);
  if (circular.some((nodes) => nodes.length > largestComponent))
    return unknown('component-too-large');
  const cycled = circular.reduce((sum, nodes) => sum + cycledIn(nodes, of, flows, through), 0);
  return known(cycled / through.reduce((sum, t) => sum + t, 0));
}

/** T: per company, the larger of what flows in and what flows out. */
function throughflow({ nodes, from, to, usd }: EdgeList): Float64Array {
  const [inflow, outflow] = [new Float64Array(nodes), new Float64Array(nodes)];
  usd.forEach((flow, e) => {
    outflow[from[e]!] = outflow[from[e]!]! + flow;
    inflow[to[e]!] = inflow[to[e]!]! + flow;
  });
  return outflow.map((out, node) => Math.max(out, inflow[node]!));
}

/** Sum over one component of T(i) (L(i,i) − 1) / L(i,i); L(i,i) depends on the component alone. */
function cycledIn(
  nodes: readonly number[],
  of: Int32Array,
  flows: EdgeList,
  through: Float64Array,
): number {
  const size = nodes.length;
  const place = new Map(nodes.map((node, at) => [node, at]));
  const matrix = nodes.map((_, row) =>
    Float64Array.from({ length: size }, (__, column) => Number(row === column)),
  );
  let closed = true;
  nodes.forEach((node, row) => {
    let inner = 0;
    for (let e = flows.rowStart[node]!; e < flows.rowStart[node + 1]!; e++) {
      if (of[flows.to[e]!] !== of[node]) continue;
      const column = place.get(flows.to[e]!)!;
      matrix[row]![column] = matrix[row]![column]! - flows.usd[e]! / through[node]!;
      inner += flows.usd[e]!;
    }
    if (Math.abs(inner - through[node]!) > 1e-12 * through[node]!) closed = false;
  });
  const total = nodes.reduce((sum, node) => sum + through[node]!, 0);
  if (closed) return total;
  const diagonal = inverseDiagonal(matrix);
  return nodes.reduce(
    (sum, node, at) => sum + (through[node]! * (diagonal[at]! - 1)) / diagonal[at]!,
    0,
  );
}

/** Gauss–Jordan in place; I − G is an M-matrix, so its pivots need no search. */
function inverseDiagonal(matrix: Float64Array[]): number[] {
  const size = matrix.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const row = matrix[pivot]!;
    const scale = 1 / row[pivot]!;
    row[pivot] = 1;
    for (let column = 0; column < size; column++) row[column] = row[column]! * scale;
    for (const other of matrix) {
      if (other === row) continue;
      const factor = other[pivot]!;
      if (factor === 0) continue;
      other[pivot] = 0;
      for (let column = 0; column < size; column++)
        other[column] = other[column]! - factor * row[column]!;
    }
  }
  return matrix.map((row, at) => row[at]!);
}
