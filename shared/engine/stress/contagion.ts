/**
 * How unpaid money spreads, hop by hop, from full payment downwards to rest: so the payments found are the largest
 * that are consistent with the shock. `cushioned` is the clearing vector of L. Eisenberg and T. H. Noe, "Systemic
 * risk in financial systems", Management Science 47 (2001), in payments p = min(share × owed, resources +
 * receipts), each creditor in proportion. Resources are revenue, or what is needed to pay in full without a shock,
 * whichever is more. `passThrough` has no resources to spare: p = max(0, share × owed − lost receipts).
 */
import type { StressBoundId, StressPosition } from '../../model/stress';
import type { Owed } from './obligations';
import type { PlacedShock } from './shock';

/** Losses that go round a closed circle shrink slowly or not at all: here it stops and says so. */
const mostHops = 100_000;
/** At rest once a hop adds less than this part of what the shock withheld. */
const atRest = 1e-12;

/** One step: per company, receipts lost and payments left out by it since the step before. */
export interface Step {
  readonly lost: Float64Array;
  readonly unpaid: Float64Array;
}

export interface Spread {
  /** Per company: the share that it pays of what it still owes. */
  readonly pays: Float64Array;
  readonly settled: boolean;
}

/** `onStep` is told of hop 0, the shocked, and of each later one. */
export function contagion(
  bound: StressBoundId,
  owed: readonly Owed[],
  positions: readonly StressPosition[],
  shock: PlacedShock,
  onStep: (step: Step) => void,
): Spread {
  const companies = positions.length;
  const stillOwed = new Float64Array(companies);
  owed.forEach(({ from, dueUsd }, at) => {
    if (shock.cancelled[at] === 0) stillOwed[from]! += dueUsd;
  });
  const payable = {
    cushioned: (i: number, lost: number) =>
      Math.min(shock.pays[i]!, Math.max(0, ableUsd(positions[i]!) - lost) / stillOwed[i]!),
    passThrough: (i: number, lost: number) => Math.max(0, shock.pays[i]! - lost / stillOwed[i]!),
  }[bound];

  const pays = Float64Array.from(shock.pays);
  let step: Step = { lost: new Float64Array(companies), unpaid: new Float64Array(companies) };
  let lost = step.lost;
  owed.forEach(({ from, dueUsd }, at) => {
    step.unpaid[from]! += shock.cancelled[at] === 1 ? dueUsd : (1 - pays[from]!) * dueUsd;
  });
  const withheld = sumOf(step.unpaid);
  onStep(step);
  for (let hop = 1; hop <= mostHops; hop++) {
    if (sumOf(step.unpaid) <= atRest * withheld) return { pays, settled: true };
    const now = lostReceipts(owed, pays, shock, companies);
    const before = lost;
    const unpaid = new Float64Array(companies);
    for (let i = 0; i < companies; i++) {
      if (stillOwed[i] === 0) continue;
      const next = Math.min(pays[i]!, payable(i, now[i]!));
      unpaid[i] = (pays[i]! - next) * stillOwed[i]!;
      pays[i] = next;
    }
    step = { lost: now.map((usd, i) => Math.max(0, usd - before[i]!)), unpaid };
    lost = now;
    onStep(step);
  }
  return { pays, settled: false };
}

/** All that it can pay while nothing is lost: never less than what it owes. */
export function ableUsd({ owesUsd, receivesUsd, revenueUsd }: StressPosition): number {
  if (revenueUsd === null) return Number.POSITIVE_INFINITY;
  return owesUsd + Math.max(0, revenueUsd + receivesUsd - owesUsd);
}

function lostReceipts(
  owed: readonly Owed[],
  pays: Float64Array,
  { cancelled }: PlacedShock,
  companies: number,
): Float64Array {
  const lost = new Float64Array(companies);
  owed.forEach(({ from, to, dueUsd }, at) => {
    lost[to]! += cancelled[at] === 1 ? dueUsd : (1 - pays[from]!) * dueUsd;
  });
  return lost;
}

const sumOf = (amounts: Float64Array): number => amounts.reduce((sum, usd) => sum + usd, 0);
