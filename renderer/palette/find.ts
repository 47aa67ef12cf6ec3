/** What of the palette's entries fits what was typed: fuzzily, by fuzzysort, the best group first. */
import * as fuzzysort from 'fuzzysort';

export const groupIds = ['screens', 'actions', 'companies', 'links', 'weeks'] as const;
export type GroupId = (typeof groupIds)[number];

export interface Entry {
  /** Stays the same from one start to the next: `company:openai`. */
  readonly key: string;
  readonly group: GroupId;
  /** What is typed is looked for in here. */
  readonly text: string;
}

export interface Group<E> {
  readonly id: GroupId | 'recent';
  readonly entries: readonly E[];
  /** So many more fit that are not shown. */
  readonly more: number;
}

const limit = 7;
/** A company by its name stands above the many links that name it. */
const weights: Readonly<Record<GroupId, number>> = {
  screens: 1,
  actions: 1,
  companies: 1.1,
  links: 0.8,
  weeks: 1,
};
/** fuzzysort's 0.5 is too strict for a letter that was left out. */
const threshold = 0.3;

/** Prepared once; each search of 10,000 entries then takes a few milliseconds. */
export function makeFinder<E extends Entry>(entries: readonly E[]): (typed: string) => Group<E>[] {
  const snapshots = groupIds.map((id) => ({
    id,
    snapshot: fuzzysort.snapshot(
      entries.filter(({ group }) => group === id),
      { key: 'text' },
    ),
  }));
  return (typed) => {
    const groups = snapshots.map(({ id, snapshot }) => {
      const found = fuzzysort.go<E>(typed, snapshot, { limit, threshold });
      return {
        group: { id, entries: found.map(({ obj }) => obj), more: found.total - found.length },
        best: (found[0]?.score ?? 0) * weights[id],
      };
    });
    return groups
      .filter(({ group }) => group.entries.length > 0)
      .toSorted((one, other) => other.best - one.best)
      .map(({ group }) => group);
  };
}

/** Before anything is typed: what was chosen last, then where one can go and what one can do. */
export function atFirst<E extends Entry>(
  entries: readonly E[],
  recent: readonly string[],
): Group<E>[] {
  const last = recent.flatMap((key) => entries.find((entry) => entry.key === key) ?? []);
  const rest = (['screens', 'actions'] as const).map((id) => ({
    id,
    entries: entries.filter((entry) => entry.group === id && !recent.includes(entry.key)),
  }));
  return [{ id: 'recent' as const, entries: last }, ...rest]
    .filter((group) => group.entries.length > 0)
    .map((group) => ({ ...group, more: 0 }));
}

const kept = 5;

export const withRecent = (recent: readonly string[], key: string): readonly string[] =>
  [key, ...recent.filter((other) => other !== key)].slice(0, kept);
