/**
 * How doubtful a link's amount is: (floor + spread) × tier factor × age factor. A formula of ours: the spread says
 * how far the figure may be off by its own account, the source how far that account can be trusted.
 */
import type { Verification } from '../../model/attribution';
import { type Day, firstDay } from '../../model/day';
import type { Link } from '../../model/link';
import type { Source } from '../../model/source';
import { daysBetween } from '../../model/week';
import { knownUsd } from '../active';
import { byText } from './state';

export const doubtTable = {
  /** Even an exact figure can be wrong: typed wrongly, misread, or since amended. */
  floor: 0.1,
  /** An undisclosed amount may lie anywhere from nothing to twice a figure of its like: (2 − 0) / 1. */
  undisclosedSpread: 2,
  /** A filing or release is signed by a party to the deal; an outlet has asked; an aggregator repeats. */
  tier: { 1: 0.25, 2: 0.5, 3: 1 },
  /** A link without a source is as doubtful as the worst there is. */
  unsourced: 1,
  /** Each year adds half of the first doubt: terms are amended, and seldom announced. */
  perYear: 0.5,
  /** No older than this: the deal is then history, and no more of it is likely to change. */
  mostYears: 4,
  /** A source without a date may be of any age: about the middle of the range. */
  undatedYears: 2,
} as const;

export type Doubt = Pick<Verification, 'doubt' | 'spread' | 'source' | 'tierFactor' | 'ageFactor'>;

export function doubtOf(link: Link, sources: ReadonlyMap<string, Source>, today: Day): Doubt {
  const spread = spreadOf(link);
  const source = bestSource(link, sources);
  const ageYears = source?.date == null ? null : yearsSince(firstDay(source.date), today);
  const tierFactor = source ? doubtTable.tier[source.tier] : doubtTable.unsourced;
  const years = Math.min(ageYears ?? doubtTable.undatedYears, doubtTable.mostYears);
  const ageFactor = 1 + doubtTable.perYear * years;
  return {
    doubt: (doubtTable.floor + spread.value) * tierFactor * ageFactor,
    spread,
    source: source && { id: source.id, tier: source.tier, ageYears },
    tierFactor,
    ageFactor,
  };
}

function spreadOf(link: Link): Doubt['spread'] {
  const best = knownUsd(link);
  if (best === null || link.amount === null)
    return { value: doubtTable.undisclosedSpread, disclosed: false };
  return { value: (link.amount.high - link.amount.low) / best, disclosed: true };
}

/** The lowest tier, then the newest date, then the id: the order of entry is irrelevant. */
function bestSource(link: Link, sources: ReadonlyMap<string, Source>): Source | null {
  const own = link.sourceIds.flatMap((id) => sources.get(id) ?? []);
  const newest = (source: Source) => (source.date === null ? '' : firstDay(source.date));
  own.sort((a, b) => a.tier - b.tier || byText(newest(b), newest(a)) || byText(a.id, b.id));
  return own[0] ?? null;
}

/** A source dated after the day is as fresh as can be. */
function yearsSince(day: Day, today: Day): number {
  return Math.max(0, daysBetween(day, today) / 365.25);
}
