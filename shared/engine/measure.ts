/** One state of a portfolio → its signals. The same code measures today, last week and the dot-com network. */
import type { Portfolio } from '../model/portfolio';
import { type Measurement, type ShareId, type SignalId, sides } from '../model/score';
import { activeLinks, knownUsd, type StateOfDay } from './active';
import { annualised } from './annualised';
import { buildGraph, flowsOf, type MoneyGraph } from './graph';
import { buyBackShare } from './signals/buyBackShare';
import { concentration } from './signals/concentration';
import { coreShare } from './signals/coreShare';
import { dualRoleShare } from './signals/dualRoleShare';
import { finnCycling } from './signals/finnCycling';
import type { SignalInput } from './signals/input';
import { loopShare } from './signals/loopShare';
import { loops } from './signals/loops';
import { reciprocity } from './signals/reciprocity';
import { relatedPartyShare } from './signals/relatedPartyShare';

const shareSignals = {
  loopShare,
  reciprocity,
  finnCycling,
  coreShare,
  buyBackShare,
  dualRoleShare,
  relatedPartyShare,
} as const satisfies Record<ShareId, (input: SignalInput) => unknown>;

export function graphOf(portfolio: Portfolio, state: StateOfDay): MoneyGraph {
  const active = activeLinks(portfolio.links, state);
  return buildGraph(
    portfolio.companies,
    state.basis === 'per-year' ? active.map(annualised) : active,
  );
}

export function signalInput(graph: MoneyGraph): SignalInput {
  const flows = flowsOf(graph.edges);
  return { graph, flows, grossUsd: flows.usd.reduce((sum, usd) => sum + usd, 0) };
}

export function measure(graph: MoneyGraph, state: StateOfDay): Measurement {
  const input = signalInput(graph);
  const flowLinks = [...graph.finance, ...graph.trade];
  return {
    asOf: state.asOf,
    convention: state.convention,
    activeLinks: flowLinks.length + graph.ties.length,
    flowLinks: flowLinks.length,
    knownAmounts: flowLinks.filter(({ link }) => knownUsd(link) !== null).length,
    grossFlowUsd: input.grossUsd,
    shares: mapValues(shareSignals, (signal) => signal(input)),
    concentration: Object.fromEntries(
      sides.map((side) => [side, concentration(side, input)]),
    ) as Measurement['concentration'],
    loops: loops(input),
  };
}

function mapValues<K extends string, V, R>(
  record: Readonly<Record<K, V>>,
  change: (value: V) => R,
): Record<K, R> {
  return Object.fromEntries(
    Object.entries<V>(record).map(([key, value]) => [key, change(value)]),
  ) as Record<K, R>;
}

/** The value of any signal that has a dot-com value beside it. */
export function signalValue(measurement: Measurement, id: SignalId): number | null {
  const [group, part] = id.split('.') as [string, string | undefined];
  if (part === undefined) return measurement.shares[group as ShareId].value;
  if (group === 'loops') return measurement.loops.counts[Number(part) as 2 | 3 | 4 | 5 | 6];
  return measurement.concentration[group as keyof Measurement['concentration']].hhi.value;
}
