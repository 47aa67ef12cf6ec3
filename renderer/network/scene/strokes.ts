/** How money is drawn: widths and sizes by amount, line styles by strand. The legend is drawn by the same rules. */
import type { MapArc, MapNode, Measure, Strand } from '../map';
import type { Ink } from './shapes';

const hairline = 1.1;
const widest = 17;
const smallest = 4;
const largest = 23;

/** By the root of the amount: an area's side, so that $300 bn does not drown $3 bn. */
export function widthOf(usd: number | null, { arcUsd }: Measure): number {
  if (usd === null || arcUsd <= 0) return hairline;
  return hairline + (widest - hairline) * Math.sqrt(Math.min(1, usd / arcUsd));
}

export function radiusOf({ usd }: Pick<MapNode, 'usd'>, { nodeUsd }: Measure): number {
  if (nodeUsd <= 0) return smallest;
  return smallest + (largest - smallest) * Math.sqrt(Math.min(1, usd / nodeUsd));
}

export const inkOf: Readonly<Record<Strand, Ink>> = {
  finance: 'finance',
  support: 'finance',
  trade: 'trade',
  tie: 'tie',
};

export interface Stroke {
  readonly ink: Ink;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  /** It has an arrowhead: money moves that way. */
  readonly flows: boolean;
}

/** Trade is solid, finance dashed; dotted hairlines where no amount is known; ties thin and without a direction. */
export function strokeOf(
  { strand, usd }: Pick<MapArc, 'strand' | 'usd'>,
  measure: Measure,
): Stroke {
  const ink = inkOf[strand];
  if (strand === 'tie') return { ink, width: 1, dash: [], cap: 'butt', flows: false };
  if (strand === 'support')
    return { ink, width: 1.3, dash: [9, 3, 1.5, 3], cap: 'butt', flows: true };
  if (usd === null) return { ink, width: 1.5, dash: [0.1, 4], cap: 'round', flows: true };
  const width = widthOf(usd, measure);
  const dash = strand === 'finance' ? [3.5 + 1.15 * width, 2.2 + 0.35 * width] : [];
  return { ink, width, dash, cap: 'butt', flows: true };
}

/** Round amounts for the legend: the largest 1, 3 or 10 below the widest arc, and some tenths of it. */
export function legendAmounts({ arcUsd }: Measure): number[] {
  if (arcUsd <= 0) return [];
  const power = 10 ** Math.floor(Math.log10(arcUsd));
  const top = arcUsd >= 3 * power ? 3 * power : power;
  return [top / 100, top / 10, top];
}
