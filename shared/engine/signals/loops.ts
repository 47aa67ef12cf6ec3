/** The loops: every cycle of links with finance and trade on it, with its links and its bottleneck. */
import {
  type Loop,
  type LoopCensus,
  type LoopLength,
  type LoopStep,
  loopLengths,
} from '../../model/score';
import { countMixedCycles } from '../cycleCounts';
import { mixedCycles } from '../cycles';
import type { MoneyGraph } from '../graph';
import type { SignalInput } from './input';

export function loops({ graph }: SignalInput): LoopCensus {
  const { list, complete } = mixedCycles(graph.edges, graph.hasFinance, graph.hasTrade);
  const listed = byLength(() => 0);
  for (const cycle of list) listed[cycle.length as LoopLength]++;
  const { counts, exact } = complete
    ? { counts: listed, exact: byLength(() => true) }
    : countedAlone(graph, listed);
  return {
    counts,
    exact,
    complete,
    list: list.map((cycle) => loopOf(cycle, graph)).sort(largestFirst),
  };
}

/** Edges walked for each length before its count gives up: some tenths of a second. */
const countingSteps = 5_000_000;

/** Where there are too many loops to list, they can still be counted: the shorter lengths exactly, the others as far as they were listed. */
function countedAlone(
  { edges, hasFinance, hasTrade }: MoneyGraph,
  listed: Record<LoopLength, number>,
) {
  const counts = { ...listed };
  const exact = byLength(() => false);
  for (const length of loopLengths) {
    const counted = countMixedCycles(edges, hasFinance, hasTrade, length, countingSteps);
    const count = counted.counts[length] ?? 0;
    counts[length] = counted.complete ? count : Math.max(count, counts[length]);
    exact[length] = counted.complete;
    // A longer one would only take longer.
    if (!counted.complete) break;
  }
  return { counts, exact };
}

const byLength = <T>(make: () => T) =>
  Object.fromEntries(loopLengths.map((length) => [length, make()])) as Record<LoopLength, T>;

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
