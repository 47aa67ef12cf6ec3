/** What a company's page rests on: the sources of its links, headlines and figures, how near to the fact and how old. */
import type { Company } from '#shared/model/company';
import { type Day, lastDay } from '#shared/model/day';
import type { Portfolio } from '#shared/model/portfolio';
import type { Source } from '#shared/model/source';
import { daysBetween } from '#shared/model/week';

export interface UsedSource {
  readonly source: Source;
  /** How many links, headlines and figures name it. */
  readonly uses: number;
  /** From its last possible day to the day; null where it is undated. */
  readonly ageDays: number | null;
}

/** Nearest to the fact first, then newest. */
export function sourcesOfCompany(
  { id, revenue = [], valuation = [] }: Company,
  { links, commitments, sources }: Portfolio,
  day: Day,
): UsedSource[] {
  const using = [
    ...links.filter(({ from, to }) => from === id || to === id),
    ...commitments.filter(({ companyId }) => companyId === id),
    ...revenue,
    ...valuation,
  ];
  const uses = new Map<string, number>();
  for (const { sourceIds } of using)
    for (const each of sourceIds) uses.set(each, (uses.get(each) ?? 0) + 1);
  return sources
    .flatMap((source): UsedSource[] => {
      const count = uses.get(source.id);
      if (count === undefined) return [];
      const ageDays =
        source.date === null ? null : Math.max(0, daysBetween(lastDay(source.date), day));
      return [{ source, uses: count, ageDays }];
    })
    .sort(
      (a, b) =>
        a.source.tier - b.source.tier ||
        (a.ageDays ?? Number.POSITIVE_INFINITY) - (b.ageDays ?? Number.POSITIVE_INFINITY) ||
        (a.source.id < b.source.id ? -1 : 1),
    );
}
