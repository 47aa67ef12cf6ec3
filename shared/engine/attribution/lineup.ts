/** The states between two states: any choice of versions and of the method gives its active links. */
import type { Company } from '../../model/company';
import type { Link } from '../../model/link';
import type { Convention } from '../../model/score';
import type { Slot } from './moves';
import { byText, type State } from './state';
import type { Version } from './versions';

/**
 * The active links for a convention, in the order of their ids. `done` holds a 1 for each slot whose last version is
 * taken; links without a move are the same either way. Supersession is judged among the versions taken.
 */
export function activeAmong(
  slots: readonly Slot[],
  done: Uint8Array,
  convention: Convention,
): Link[] {
  const live: Version[] = [];
  const liveIds = new Set<string>();
  slots.forEach((slot, at) => {
    const version = done[at] === 1 ? slot.after : slot.before;
    if (!version?.live.has(convention)) return;
    live.push(version);
    liveIds.add(slot.id);
  });
  return live
    .filter(({ supersededBy }) => !supersededBy.some((id) => liveIds.has(id)))
    .map(({ link }) => link);
}

/** The companies at an end of some version, by id. Companies without a link change no dial and no signal here. */
export function companiesOf(before: State, after: State, slots: readonly Slot[]): Company[] {
  const ends = new Set(
    slots
      .flatMap((slot) => [slot.before, slot.after])
      .flatMap((version) => (version ? [version.link.from, version.link.to] : [])),
  );
  const all = [...before.portfolio.companies, ...after.portfolio.companies];
  const byId = new Map(
    all.filter(({ id }) => ends.has(id)).map((company) => [company.id, company]),
  );
  return [...byId.values()].sort((a, b) => byText(a.id, b.id));
}
