/** What a check has to say: a code, the rows it speaks of and its figures. `shared/text` writes the sentence. It blocks nothing. */
import type { StateOfDay } from '../engine/active';
import type { Day, PartialDate } from '../model/day';
import type { Link, LinkState } from '../model/link';
import type { Portfolio } from '../model/portfolio';

export const checkIds = [
  'one-deal',
  'above-headline',
  'beyond-revenue',
  'price-per-gw',
  'term-over',
  'status-order',
  'original-apart',
  'unwatched',
] as const;
export type CheckId = (typeof checkIds)[number];

/** The rows in question, the one to mend first. A notice of a company as a whole names no link. */
export interface Rows {
  readonly linkIds: readonly string[];
  readonly companyIds: readonly string[];
  readonly commitmentIds: readonly string[];
}

export type CheckFigures =
  | {
      readonly check: 'one-deal';
      /** What is alike: the amounts, or the days of announcement while the terms overlap. */
      readonly alike: 'amounts' | 'days';
      /** Days between the two announcements; null where one is not known. */
      readonly daysApart: number | null;
    }
  | {
      readonly check: 'above-headline';
      /** One link, or all of the company's active purchases and leases together. */
      readonly of: 'link' | 'sum';
      readonly usd: number;
      readonly headlineUsd: number;
    }
  | {
      readonly check: 'beyond-revenue';
      readonly usd: number;
      readonly revenueUsd: number;
      readonly asOf: PartialDate;
      readonly times: number;
    }
  | {
      readonly check: 'price-per-gw';
      readonly usdPerGw: number;
      readonly medianUsdPerGw: number;
      /** The links that the median is taken over. */
      readonly links: number;
      /** How far above or below the median, at least 1. */
      readonly factor: number;
    }
  | { readonly check: 'term-over'; readonly end: PartialDate; readonly state: LinkState }
  | {
      readonly check: 'status-order';
      readonly why: 'days-turned' | 'before-announced' | 'went-back' | 'after-the-last';
      readonly state: LinkState;
      readonly since: PartialDate | null;
      /** The state listed before it; null where the announcement is what it is held against. */
      readonly before: LinkState | null;
      readonly beforeSince: PartialDate | null;
    }
  | {
      readonly check: 'original-apart';
      readonly original: NonNullable<Link['original']>;
      readonly usd: number;
      /** What the original makes at its rate. */
      readonly madeUsd: number;
      /** How far the two are apart, of the larger; the farthest of low, best and high. */
      readonly share: number;
    }
  | {
      readonly check: 'unwatched';
      readonly usd: number;
      /** Of all known amounts of active links, 0 to 1. */
      readonly share: number;
      readonly links: number;
    };
export type CheckNotice = CheckFigures & Rows;

/** Every day is an argument: the ledger is checked as it stood on the as-of day, under the convention in force. */
export type CheckDay = StateOfDay & { readonly asOf: Day };
export type Check = (portfolio: Portfolio, day: CheckDay) => CheckNotice[];

/** What matters most stands first; equals keep the ledger's order. */
export function largestFirst<T>(notices: readonly T[], by: (notice: T) => number): T[] {
  return notices.toSorted((a, b) => by(b) - by(a));
}
