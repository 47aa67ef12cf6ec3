/** A score as plain JSON: what `bubblescope score --json` prints, and what the golden values are written in. */
import {
  type CompanySignals,
  type LoopCensus,
  type LoopLength,
  loopLengths,
  type Measurement,
  type Score,
  sides,
} from '../model/score';

const valuesOf = <K extends string>(
  record: Readonly<Record<K, { readonly value: number | null }>>,
) =>
  Object.fromEntries(
    Object.entries<{ readonly value: number | null }>(record).map(([key, { value }]) => [
      key,
      value,
    ]),
  );

/** Reasons and loop lists are left out; every company is in it. */
export function plainScore(name: string, score: Score) {
  return {
    portfolio: name,
    asOf: score.asOf,
    convention: score.convention,
    activeLinks: score.activeLinks,
    flowLinks: score.flowLinks,
    knownAmounts: score.knownAmounts,
    grossFlowUsd: score.grossFlowUsd,
    ...valuesOf(score.shares),
    ...plainLoops(score.loops),
    ...Object.fromEntries(
      sides.map((side) => [
        side,
        valuesOf<keyof Measurement['concentration']['buyer']>(score.concentration[side]),
      ]),
    ),
    companies: Object.fromEntries(
      Object.entries(score.companies).map(([id, signals]) => [id, plainCompany(signals)]),
    ),
    dials: Object.fromEntries(
      Object.entries(score.dials).map(([id, { level: _, ...dial }]) => [id, dial]),
    ),
  };
}

/** Where the search stopped at its limit, a count that is not exact is null, and `loopsAtLeast` says how far it came. */
function plainLoops({ counts, exact, complete }: LoopCensus) {
  if (complete) return { loops: counts };
  const of = (value: (length: LoopLength) => number | null) =>
    Object.fromEntries(loopLengths.map((length) => [length, value(length)]));
  const cut = loopLengths.filter((length) => !exact[length]);
  return {
    loops: of((length) => (exact[length] ? counts[length] : null)),
    loopsComplete: false,
    loopsAtLeast: Object.fromEntries(cut.map((length) => [length, counts[length]])),
  };
}

function plainCompany({ loops, ...measured }: CompanySignals) {
  return { ...valuesOf(measured), loops };
}
