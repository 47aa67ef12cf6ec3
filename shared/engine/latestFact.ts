/** The latest day by `asOf` on which a link was announced or changed its status; null where none is dated. */
import { type Day, firstDay } from '../model/day';
import type { Link } from '../model/link';

export function latestFact(links: readonly Link[], asOf: Day): Day | null {
  let latest: Day | null = null;
  for (const { announced, status } of links) {
    for (const date of [announced, ...status.map(({ since }) => since)]) {
      if (date === null) continue;
      const day = firstDay(date);
      if (day <= asOf && (latest === null || day > latest)) latest = day;
    }
  }
  return latest;
}
