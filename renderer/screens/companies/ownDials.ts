/** A company's own dials: its figure, its place on a scale, and where the other companies stand. */
import type { CompanyFigureId, FigureUnit } from '#shared/model/explain';
import type { CompanySignals, LoopCensus, Measured } from '#shared/model/score';

export const ownDialIds = [
  'customerHhi',
  'supplierHhi',
  'loopsShare',
  'vendorFinanceRatio',
  'commitmentBurden',
] as const satisfies readonly CompanyFigureId[];
export type OwnDialId = (typeof ownDialIds)[number];

interface Scale {
  readonly unit: FigureUnit;
  readonly low: number;
  readonly high: number;
  /** Ratios reach from hundredths to scores of times: their scale is of powers of ten. */
  readonly log: boolean;
}

export const scales: Readonly<Record<OwnDialId, Scale>> = {
  customerHhi: { unit: 'hhi', low: 0, high: 10_000, log: false },
  supplierHhi: { unit: 'hhi', low: 0, high: 10_000, log: false },
  loopsShare: { unit: 'share', low: 0, high: 1, log: false },
  vendorFinanceRatio: { unit: 'times', low: 0.01, high: 10, log: true },
  commitmentBurden: { unit: 'times', low: 0.01, high: 100, log: true },
};

export interface OwnDial {
  readonly value: number | null;
  /** 0 to 1 on its scale; what lies beyond stands at the end. */
  readonly place: number | null;
  /** The other companies with a known figure. */
  readonly others: readonly number[];
  /** From the highest, among all that are known; ties share the better one. */
  readonly rank: number | null;
}

export function ownDial(
  id: OwnDialId,
  companyId: string,
  {
    companies,
    loops,
  }: { readonly companies: Readonly<Record<string, CompanySignals>>; readonly loops: LoopCensus },
): OwnDial {
  const figureOf = (signals: CompanySignals): number | null => {
    if (id !== 'loopsShare') return (signals[id] as Measured).value;
    return loops.list.length === 0 ? null : signals.loops / loops.list.length;
  };
  const own = companies[companyId];
  const value = own ? figureOf(own) : null;
  const others = Object.entries(companies).flatMap(([other, signals]) =>
    other === companyId ? [] : (figureOf(signals) ?? []),
  );
  // Who has none of it is no measure of those who have.
  const known = others.filter((other) => other > 0);
  return {
    value,
    place: value === null ? null : placeOn(scales[id], value),
    others: known.map((other) => placeOn(scales[id], other)).sort((a, b) => a - b),
    rank: value === null || value === 0 ? null : 1 + known.filter((other) => other > value).length,
  };
}

function placeOn({ low, high, log }: Scale, value: number): number {
  const at = log
    ? Math.log(Math.max(value, low) / low) / Math.log(high / low)
    : (value - low) / (high - low);
  return Math.min(1, Math.max(0, at));
}
