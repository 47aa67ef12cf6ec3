/** The user's scenarios at a week's close: what each would do, in both bounds. */

import type { Yardstick } from '../engine/score';
import type { StressState } from '../engine/stress/stress';
import { stress } from '../engine/stress/stress';
import type { Portfolio } from '../model/portfolio';
import { type Gone, isNoShock, partOf, type Scenario, type Scenarios } from '../model/scenario';
import { type DialId, dialIds } from '../model/score';
import { type Shock, type StressBound, stressBounds } from '../model/stress';

export interface ScenarioBound {
  readonly lostUsd: number;
  /** Companies that lose anything. */
  readonly hit: number;
  /** The last hop at which anything is lost. */
  readonly hops: number;
  /** False: it runs on beyond the last hop that is told. */
  readonly hopsComplete: boolean;
  readonly loopsBroken: number;
  readonly loopsComplete: boolean;
  readonly settled: boolean;
  readonly dials: Readonly<Record<DialId, number | null>>;
}

export interface ScenarioLine {
  readonly id: string;
  readonly name: string;
  readonly shock: Shock;
  /** What it names and the ledger does not hold. */
  readonly gone: Gone;
  /** null: nothing of what it names is in the ledger. */
  readonly result: {
    readonly owedUsd: number;
    readonly cushioned: ScenarioBound;
    readonly passThrough: ScenarioBound;
  } | null;
}

/** Each at its place in the user's order. Yields how far it is after each, 0 to 1: on a long portfolio one takes seconds. */
export function* scenarioLines(
  scenarios: Scenarios,
  portfolio: Portfolio,
  state: StressState,
  yardstick: Yardstick,
): Generator<number, ScenarioLine[]> {
  const lines: ScenarioLine[] = [];
  for (const one of scenarios) {
    lines.push(lineOf(one, portfolio, state, yardstick));
    yield lines.length / scenarios.length;
  }
  return lines;
}

function lineOf(
  { id, name, shock: wanted }: Scenario,
  portfolio: Portfolio,
  state: StressState,
  yardstick: Yardstick,
): ScenarioLine {
  const { shock, gone } = partOf(wanted, portfolio);
  if (isNoShock(shock)) return { id, name, shock: wanted, gone, result: null };
  const found = stress(portfolio, state, shock, yardstick);
  const [cushioned, passThrough] = stressBounds.map((bound) => boundOf(found[bound])) as [
    ScenarioBound,
    ScenarioBound,
  ];
  const result = { owedUsd: found.owedUsd, cushioned, passThrough };
  return { id, name, shock: wanted, gone, result };
}

const boundOf = (bound: StressBound): ScenarioBound => ({
  lostUsd: bound.lostUsd,
  hit: bound.companies.filter(({ lostUsd }) => lostUsd > 0).length,
  hops: lastHopOf(bound),
  hopsComplete: bound.hops.at(-1)?.andLater !== true,
  loopsBroken: bound.loopsBroken.length,
  loopsComplete: bound.loopsComplete,
  settled: bound.settled,
  dials: Object.fromEntries(dialIds.map((id) => [id, bound.dials[id].score])) as Record<
    DialId,
    number | null
  >,
});

/** 0 where the shock itself moves no money. */
export const lastHopOf = ({ hops }: StressBound): number =>
  hops.reduce((last, { hop, lostUsd }) => (lostUsd > 0 ? Math.max(last, hop) : last), 0);
