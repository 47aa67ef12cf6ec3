/** The ladder of commitments: what a company announced, what of it is binding, what has been paid. */
import type { Commitment } from '../model/commitment';
import { type Day, firstDay } from '../model/day';
import { type Link, linkFamily } from '../model/link';
import type { Portfolio } from '../model/portfolio';
import { activeLinks, knownUsd } from './active';

/** Sums in USD and MW over some links; null where links exist and none says. */
export interface Rung {
  readonly usd: number | null;
  readonly lowUsd: number | null;
  readonly highUsd: number | null;
  readonly megawatts: number | null;
  readonly links: number;
  readonly undisclosed: number;
  /** How many of the links name no capacity: `megawatts` is without them. */
  readonly withoutCapacity: number;
  /** In the ledger's order. */
  readonly linkIds: readonly string[];
}

export interface Ladder {
  readonly companyId: string;
  /** The largest headline by the day, and the latest that supersedes it. */
  readonly headline: Commitment;
  readonly revised: Commitment | null;
  /** Purchases and leases that are signed, under way or completed. */
  readonly binding: Rung;
  /** What the ledger knows as paid on them; null where it knows of no payment. */
  readonly paidUsd: number | null;
  /** The links whose payments are known. */
  readonly paidLinkIds: readonly string[];
}

/** One ladder for each company with a headline by the day, the largest headline first. */
export function ladders({ commitments, links }: Portfolio, asOf: Day): Ladder[] {
  const active = activeLinks(links, { asOf, convention: 'binding' });
  const companies = [...new Set(commitments.map(({ companyId }) => companyId))];
  return companies
    .flatMap((companyId) => ladderOf(commitments, active, companyId, asOf) ?? [])
    .sort((a, b) => (b.headline.amountUsd ?? 0) - (a.headline.amountUsd ?? 0));
}

/** `binding`: the links that are active under that convention. null: no headline by the day. */
export function ladderOf(
  commitments: readonly Commitment[],
  binding: readonly Link[],
  companyId: string,
  asOf: Day,
): Ladder | null {
  const own = commitments.filter(
    (commitment) =>
      commitment.companyId === companyId &&
      (commitment.announced === null || firstDay(commitment.announced) <= asOf),
  );
  if (own.length === 0) return null;
  const headline = own.reduce((a, b) => ((b.amountUsd ?? 0) > (a.amountUsd ?? 0) ? b : a));
  const bought = binding.filter(
    (link) => link.from === companyId && linkFamily(link.kind) === 'trade',
  );
  const paid = bought.filter(({ paidUsd }) => paidUsd !== undefined);
  return {
    companyId,
    headline,
    revised: latestAfter(headline, own),
    binding: rung(bought),
    paidUsd: paid.length === 0 ? null : paid.reduce((sum, { paidUsd = 0 }) => sum + paidUsd, 0),
    paidLinkIds: paid.map(({ id }) => id),
  };
}

/** Follows `supersedes` from a headline to the last that replaced it. */
function latestAfter(headline: Commitment, own: readonly Commitment[]): Commitment | null {
  let latest: Commitment | null = null;
  const seen = new Set([headline.id]);
  for (;;) {
    const current: string = latest?.id ?? headline.id;
    const next = own.find(({ id, supersedes }) => supersedes === current && !seen.has(id));
    if (!next) return latest;
    seen.add(next.id);
    latest = next;
  }
}

function rung(links: readonly Link[]): Rung {
  const known = links.filter((link) => knownUsd(link) !== null);
  const powered = links.flatMap(({ capacityMw }) => capacityMw ?? []);
  const linkIds = links.map(({ id }) => id);
  const sum = (pick: (amount: { low: number; best: number; high: number }) => number) =>
    known.length === 0 && links.length > 0
      ? null
      : known.reduce((total, { amount }) => total + (amount ? pick(amount) : 0), 0);
  return {
    usd: sum(({ best }) => best),
    lowUsd: sum(({ low }) => low),
    highUsd: sum(({ high }) => high),
    megawatts: powered.length === 0 && links.length > 0 ? null : powered.reduce((a, b) => a + b, 0),
    links: links.length,
    undisclosed: links.length - known.length,
    withoutCapacity: links.length - powered.length,
    linkIds,
  };
}
