/** Each company before the shock: what it owes and receives, its revenue, and what it must raise outside. */
import type { Company } from '../../model/company';
import { type Day, firstDay, lastDay } from '../../model/day';
import type { StressNotice, StressPosition } from '../../model/stress';
import type { Owed } from './obligations';

/** By company number. */
export function positions(
  companies: readonly Company[],
  ids: readonly string[],
  owed: readonly Owed[],
  day: Day,
): StressPosition[] {
  const byId = new Map(companies.map((company) => [company.id, company]));
  const [owes, receives] = [new Float64Array(ids.length), new Float64Array(ids.length)];
  for (const { from, to, dueUsd } of owed) {
    owes[from]! += dueUsd;
    receives[to]! += dueUsd;
  }
  return ids.map((companyId, number) => {
    const [owesUsd, receivesUsd] = [owes[number]!, receives[number]!];
    const revenueUsd = revenueKnownBy(byId.get(companyId)!, day);
    const gapUsd = revenueUsd === null ? null : Math.max(0, owesUsd - receivesUsd - revenueUsd);
    return { companyId, owesUsd, receivesUsd, revenueUsd, gapUsd };
  });
}

/** The latest twelve months' revenue that had ended and been published by the day; null where there is none. */
function revenueKnownBy({ revenue }: Company, day: Day): number | null {
  let latest: { ended: Day; usd: number } | null = null;
  for (const { usd, asOf, announced } of revenue ?? []) {
    if (asOf === null || lastDay(asOf) > day) continue;
    if (announced && firstDay(announced) > day) continue;
    const ended = lastDay(asOf);
    if (latest === null || ended > latest.ended || (ended === latest.ended && usd > latest.usd))
      latest = { ended, usd };
  }
  return latest?.usd ?? null;
}

export function positionNotices(all: readonly StressPosition[]): StressNotice[] {
  const ids = (which: (position: StressPosition) => boolean) =>
    all.filter(which).map(({ companyId }) => companyId);
  return [
    {
      code: 'revenue-unknown',
      ids: ids((one) => one.revenueUsd === null && one.owesUsd > 0 && one.receivesUsd > 0),
    },
    { code: 'funding-gap', ids: ids(({ gapUsd }) => gapUsd !== null && gapUsd > 0) },
  ];
}
