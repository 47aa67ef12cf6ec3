/** The concentration of payers or of receivers: as `signals/concentration.ts`, from edges in place of links. */
import type { EdgeList } from '../../shared/engine/graph';

export function concentrationOf(end: Int32Array, { nodes, usd }: EdgeList) {
  const sums = new Float64Array(nodes);
  let total = 0;
  for (let e = 0; e < usd.length; e++) {
    sums[end[e]!]! += usd[e]!;
    total += usd[e]!;
  }
  if (total === 0) return { hhi: null, effectiveNumber: null, cr4: null };
  let hhi = 0;
  const largest = [0, 0, 0, 0];
  for (let node = 0; node < nodes; node++) {
    const sum = sums[node]!;
    hhi += ((100 * sum) / total) ** 2;
    if (sum <= largest[3]!) continue;
    largest[3] = sum;
    largest.sort((a, b) => b - a);
  }
  const four = largest.reduce((sum, amount) => sum + amount, 0);
  return { hhi, effectiveNumber: 10_000 / hhi, cr4: four / total };
}
