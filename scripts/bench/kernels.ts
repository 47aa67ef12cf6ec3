/** What can be measured: each kernel as something to prepare once, and run many times. */
import { largestCirculation } from '../../shared/engine/circulation';
import { components } from '../../shared/engine/components';
import { contagion, type EconomicWeight } from '../../shared/engine/contagion';
import { countMixedCycles } from '../../shared/engine/cycleCounts';
import { pagerank } from '../../shared/engine/pagerank';
import { concentrationOf } from './concentration';
import type { BenchGraph } from './csv';
import { prepareRescore } from './rescore';

export const kernelNames = [
  'components',
  'loops',
  'circulation',
  'concentration',
  'pagerank',
  'contagion',
  'rescore',
] as const;
export type KernelName = (typeof kernelNames)[number];

export interface KernelInput {
  readonly graph: BenchGraph;
  readonly length: number;
  /** null: the kernel's own default. */
  readonly draws: number | null;
  /** Per node; contagion needs it. */
  readonly equity: Float64Array | null;
  readonly weight: EconomicWeight;
}

export interface Prepared {
  /** What is measured. */
  run(): unknown;
  /** The plain result, for people and for outside checks; not measured. */
  result(): unknown;
}

/** `compute` is measured; `show` makes its outcome plain. */
function prepared<T>(compute: () => T, show: (outcome: T) => unknown): Prepared {
  return { run: compute, result: () => show(compute()) };
}

const byNode = (ids: readonly string[], values: Iterable<number>) =>
  Object.fromEntries(Array.from(values, (value, at) => [ids[at]!, value]));

export const kernels: Record<KernelName, (input: KernelInput) => Prepared> = {
  components: ({ graph: { edges } }) =>
    prepared(
      () => components(edges),
      ({ of, count }) => {
        const sizes = new Int32Array(count);
        for (const component of of) sizes[component]!++;
        return { count, largest: sizes.reduce((most, size) => Math.max(most, size), 0) };
      },
    ),

  loops: ({ graph: { edges, hasFinance, hasTrade }, length }) =>
    prepared(
      () => countMixedCycles(edges, hasFinance, hasTrade, length),
      ({ counts, complete }) => ({
        ...Object.fromEntries([...counts.entries()].slice(2)),
        complete,
      }),
    ),

  circulation: ({ graph: { edges } }) =>
    prepared(
      () => largestCirculation(edges),
      (flow) => flow.reduce((sum, amount) => sum + amount, 0),
    ),

  concentration: ({ graph: { edges } }) =>
    prepared(
      () => ({
        payers: concentrationOf(edges.from, edges),
        receivers: concentrationOf(edges.to, edges),
      }),
      (outcome) => outcome,
    ),

  pagerank: ({ graph: { edges, ids } }) =>
    prepared(
      () => pagerank(edges),
      ({ iterations, values }) => ({ iterations, values: byNode(ids, values) }),
    ),

  contagion: ({ graph: { edges, ids }, equity, draws, weight }) => {
    if (!equity) throw new Error('contagion needs equity');
    const failing = Int32Array.from(ids.slice(0, draws ?? ids.length).keys());
    return prepared(
      () => contagion(edges, equity, failing, weight),
      (sums) => byNode(ids, sums),
    );
  },

  rescore: ({ graph, draws }) => prepareRescore(graph, draws ?? 10_000),
};
