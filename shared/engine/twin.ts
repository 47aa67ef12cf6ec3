/**
 * The nearest link of the dot-com era to a link of today: by its kind, its size for who pays it, and the roles of its two
 * ends. A rule of our own: no paper gives one. Equal traits are at 0, opposite ones at 1; what is not known of either
 * counts as half. Of two that are as near, the one of which more is known, then the first by id.
 */
import type { Company, CompanyKind } from '../model/company';
import type { Day } from '../model/day';
import { type Link, type LinkKind, linkFamily } from '../model/link';
import { flowUsd } from './active';
import { revenueOn } from './company/revenueRatio';

export interface Traits {
  readonly linkId: string;
  readonly kind: LinkKind;
  readonly payerKind: CompanyKind;
  /** null: undisclosed. */
  readonly usd: number | null;
  /** Its amount over a year's revenue of who pays; null where either is unknown. */
  readonly ofRevenue: number | null;
  /** Its share of all known money of its network. */
  readonly ofFlow: number | null;
  /** Finance and trade stand between its two ends, whichever way. */
  readonly dualRole: boolean;
  /** Finance one way, trade the other: the buyer spends what the seller lends or invests. */
  readonly vendorFinance: boolean;
}

export const dimensions = ['kind', 'size', 'dualRole', 'vendorFinance'] as const;
export type Dimension = (typeof dimensions)[number];

export const weights: Readonly<Record<Dimension, number>> = {
  kind: 3,
  size: 2,
  dualRole: 2,
  vendorFinance: 2,
};
/** A hundredfold difference of size is as unlike as can be. */
const asUnlike = Math.log(100);
/** Less than this is no difference of size worth a word. */
const aboutEqual = 1.5;

/** Where the likeness breaks; `of` says which of the two has the trait, or lacks the figure. */
export type Break =
  | { readonly code: 'kind'; readonly today: LinkKind; readonly era: LinkKind }
  | {
      readonly code: 'size';
      readonly side: 'larger' | 'smaller';
      readonly times: number;
      readonly basis: 'revenue' | 'flow';
    }
  | { readonly code: 'size-unknown'; readonly of: 'today' | 'era' }
  | { readonly code: 'dual-role'; readonly of: 'today' | 'era' }
  | { readonly code: 'vendor-finance'; readonly of: 'today' | 'era' }
  | { readonly code: 'payer'; readonly today: CompanyKind; readonly era: CompanyKind };

export interface Twin {
  readonly traits: Traits;
  /** 0 to 1. */
  readonly distance: number;
  /** null: not known of one of the two. */
  readonly parts: Readonly<Record<Dimension, number | null>>;
  readonly breaks: readonly Break[];
}

/** Traits of the money links among `links`, in the order of their ids; ties have none. */
export function traitsOf(
  links: readonly Link[],
  companies: readonly Company[],
  day: Day | null,
): Traits[] {
  const flows = links
    .filter(({ kind }) => linkFamily(kind) !== 'tie')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(companies.map((company) => [company.id, company]));
  const all = flows.reduce((sum, link) => sum + (flowUsd(link) ?? 0), 0);
  const pairs = new Set(flows.map(({ from, to, kind }) => `${linkFamily(kind)} ${from}>${to}`));
  return flows.map((link): Traits => {
    const { id, kind, from, to } = link;
    const other = linkFamily(kind) === 'finance' ? 'trade' : 'finance';
    const payer = byId.get(from);
    const revenue = payer === undefined ? null : revenueOn(payer, day);
    const usd = link.amount !== null && link.amount.best > 0 ? link.amount.best : null;
    const vendorFinance = pairs.has(`${other} ${to}>${from}`);
    return {
      linkId: id,
      kind,
      payerKind: payer?.kind ?? 'other',
      usd,
      ofRevenue: usd === null || revenue === null || revenue.usd === 0 ? null : usd / revenue.usd,
      ofFlow: usd === null || all === 0 ? null : usd / all,
      dualRole: vendorFinance || pairs.has(`${other} ${from}>${to}`),
      vendorFinance,
    };
  });
}

/** null where there is nobody to compare with. */
export function nearestTwin(of: Traits, among: readonly Traits[]): Twin | null {
  let best: Twin | null = null;
  for (const traits of among) {
    const parts = partsOf(of, traits);
    const twin = { traits, parts, distance: distanceOf(parts), breaks: breaksOf(of, traits) };
    if (best === null || isNearer(twin, best)) best = twin;
  }
  return best;
}

function isNearer(one: Twin, other: Twin): boolean {
  if (one.distance !== other.distance) return one.distance < other.distance;
  const known = ({ parts }: Twin) => dimensions.filter((id) => parts[id] !== null).length;
  if (known(one) !== known(other)) return known(one) > known(other);
  return one.traits.linkId < other.traits.linkId;
}

export function partsOf(a: Traits, b: Traits): Twin['parts'] {
  const family = linkFamily(a.kind) === linkFamily(b.kind);
  const size = sizes(a, b);
  return {
    kind: a.kind === b.kind ? 0 : family ? 0.5 : 1,
    size: size === null ? null : Math.min(1, Math.abs(Math.log(size.today / size.era)) / asUnlike),
    dualRole: Number(a.dualRole !== b.dualRole),
    vendorFinance: Number(a.vendorFinance !== b.vendorFinance),
  };
}

function distanceOf(parts: Twin['parts']): number {
  const sum = dimensions.reduce((all, id) => all + weights[id] * (parts[id] ?? 0.5), 0);
  return sum / dimensions.reduce((all, id) => all + weights[id], 0);
}

/** For who pays, where that is known of both; else for the network. */
export function sizes(today: Traits, era: Traits) {
  if (today.ofRevenue !== null && era.ofRevenue !== null)
    return { today: today.ofRevenue, era: era.ofRevenue, basis: 'revenue' as const };
  if (today.ofFlow !== null && era.ofFlow !== null)
    return { today: today.ofFlow, era: era.ofFlow, basis: 'flow' as const };
  return null;
}

function breaksOf(today: Traits, era: Traits): Break[] {
  const breaks: Break[] = [];
  if (today.kind !== era.kind) breaks.push({ code: 'kind', today: today.kind, era: era.kind });
  const size = sizes(today, era);
  if (size === null)
    breaks.push({ code: 'size-unknown', of: today.usd === null ? 'today' : 'era' });
  else {
    const times = Math.max(size.today / size.era, size.era / size.today);
    const side = size.today > size.era ? 'larger' : 'smaller';
    if (times > aboutEqual) breaks.push({ code: 'size', side, times, basis: size.basis });
  }
  if (today.vendorFinance !== era.vendorFinance)
    breaks.push({ code: 'vendor-finance', of: today.vendorFinance ? 'today' : 'era' });
  else if (today.dualRole !== era.dualRole)
    breaks.push({ code: 'dual-role', of: today.dualRole ? 'today' : 'era' });
  if (today.payerKind !== era.payerKind)
    breaks.push({ code: 'payer', today: today.payerKind, era: era.payerKind });
  return breaks;
}
