/**
 * USD for each gigawatt of an active purchase or lease, or of a headline, far from the median of the active links: the
 * unit may be wrong, the amount of another phase, or the price for less (or more) than the whole service.
 */
import { activeLinks, knownUsd } from '../engine/active';
import { linkFamily } from '../model/link';
import { latestHeadlines } from './latestHeadlines';
import { type Check, largestFirst, type Rows } from './notice';
import { thresholds } from './thresholds';

interface Priced extends Rows {
  readonly usdPerGw: number;
}

export const pricePerGw: Check = ({ links, commitments }, day) => {
  const priced = activeLinks(links, day).flatMap((link): Priced[] => {
    if (linkFamily(link.kind) !== 'trade') return [];
    const { id, from, to, capacityMw } = link;
    const rows = { linkIds: [id], companyIds: [from, to], commitmentIds: [] };
    return at(perGw(knownUsd(link), capacityMw), rows);
  });
  if (priced.length < thresholds.priceLinks.value) return [];
  const headlines = latestHeadlines(commitments, day.asOf).flatMap((headline): Priced[] => {
    const { id, companyId, amountUsd, capacityMw } = headline;
    const rows = { linkIds: [], companyIds: [companyId], commitmentIds: [id] };
    return at(perGw(amountUsd, capacityMw), rows);
  });
  const medianUsdPerGw = median(priced.map(({ usdPerGw }) => usdPerGw));
  const notices = [...priced, ...headlines].map((one) => {
    const factor = Math.max(one.usdPerGw / medianUsdPerGw, medianUsdPerGw / one.usdPerGw);
    const figures = { medianUsdPerGw, links: priced.length, factor };
    return { check: 'price-per-gw' as const, ...figures, ...one };
  });
  const far = notices.filter(({ factor }) => factor > thresholds.priceFactor.value);
  return largestFirst(far, ({ factor }) => factor);
};

const at = (usdPerGw: number | null, rows: Rows): Priced[] =>
  usdPerGw === null ? [] : [{ usdPerGw, ...rows }];

/** null where one of the two is unknown or zero. */
function perGw(usd: number | null, megawatts: number | null): number | null {
  return usd && megawatts ? usd / (megawatts / 1000) : null;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
