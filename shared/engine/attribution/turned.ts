/** An attribution seen from its other end: ends changed over, signs turned. */
import {
  type AttributedSignalId,
  type Attribution,
  type ChangeGroup,
  changeGroups,
  type GroupPart,
  type Part,
  type Split,
} from '../../model/attribution';
import type { DialId } from '../../model/score';

export function turned(attribution: Attribution): Attribution {
  return {
    ...attribution,
    dials: mapped<DialId, Split>(attribution.dials, turnedSplit),
    signals: mapped<AttributedSignalId, Split>(attribution.signals, turnedSplit),
  };
}

function turnedSplit({ before, after, change, parts }: Split): Split {
  return {
    before: after,
    after: before,
    change: turnedPart(change),
    parts: Object.fromEntries(
      changeGroups.map((group) => [group, turnedGroup(parts[group])]),
    ) as Record<ChangeGroup, GroupPart>,
  };
}

function turnedGroup({ part, links }: GroupPart): GroupPart {
  return {
    part: turnedPart(part),
    links: links.map((link) => ({ ...link, part: turnedPart(link.part) })),
  };
}

function turnedPart(part: Part): Part {
  if (part.value !== null) return { value: 0 - part.value };
  const reason = {
    'unknown-before': 'unknown-after',
    'unknown-after': 'unknown-before',
    'unknown-both': 'unknown-both',
  } as const;
  return { value: null, reason: reason[part.reason] };
}

function mapped<K extends string, V>(record: Readonly<Record<K, V>>, change: (v: V) => V) {
  return Object.fromEntries(
    Object.entries<V>(record).map(([key, value]) => [key, change(value)]),
  ) as Record<K, V>;
}
