/** The loops: every cycle of links with finance and trade on it, with its links and its bottleneck. */
import {
  type Loop,
  type LoopCensus,
  type LoopLength,
  type LoopStep,
  loopLengths,
} from '../../model/score';
import { mixedCycles } from '../cycles';
import type { MoneyGraph } from '../graph';
import type { SignalInput } from './input';

export function loops({ graph }: SignalInput): LoopCensus {
  const { list, complete } = mixedCycles(graph.edges, graph.hasFinance, graph.hasTrade);
  const counts = Object.fromEntries(loopLengths.map((length) => [length, 0])) as Record<
    LoopLength,
    number
  >;
  for (const cycle of list) counts[cycle.length as LoopLength]++;
  return { counts, complete, list: list.map((cycle) => loopOf(cycle, graph)).sort(largestFirst) };
}

function loopOf(cycle: Int32Array, { ids, edges, edgeLinks }: MoneyGraph): Loop {
  const steps = Array.from(
    cycle,
    (edge): LoopStep => ({
      from: ids[edges.from[edge]!]!,
      to: ids[edges.to[edge]!]!,
      usd: edges.usd[edge]! > 0 ? edges.usd[edge]! : null,
      linkIds: edgeLinks[edge]!.map((link) => link.id),
    }),
  );
  const amounts = steps.flatMap((step) => step.usd ?? []);
  return {
    id: steps.map((step) => step.from).join('>'),
    steps,
    bottleneckUsd: amounts.length > 0 ? Math.min(...amounts) : null,
  };
}

function largestFirst(a: Loop, b: Loop): number {
  return (
    (b.bottleneckUsd ?? -1) - (a.bottleneckUsd ?? -1) ||
    a.steps.length - b.steps.length ||
    (a.id < b.id ? -1 : 1)
  );
}
