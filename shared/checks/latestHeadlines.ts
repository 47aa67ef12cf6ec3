/** The headlines that hold on a day: announced by then, and by then not replaced. */
import type { Commitment } from '../model/commitment';
import { type Day, firstDay } from '../model/day';

export function latestHeadlines(commitments: readonly Commitment[], asOf: Day): Commitment[] {
  const given = commitments.filter(
    ({ announced }) => announced === null || firstDay(announced) <= asOf,
  );
  const replaced = new Set(given.map(({ supersedes }) => supersedes));
  return given.filter(({ id }) => !replaced.has(id));
}
