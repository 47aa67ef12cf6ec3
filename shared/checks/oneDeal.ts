/**
 * Two active links that look like one deal, counted twice: the same two companies the same way, both trade or both of one
 * kind of finance, neither replacing the other, and either of nearly the same amount, or announced within days of each
 * other with terms that overlap. Ties are left out: they are in no sum.
 *
 * Finance is held apart by kind: who takes shares and lends beside it has made two deals, while a purchase and a lease are
 * often two words for one. Terms alone say little: a second contract with a good customer overlaps the first.
 */
import { activeLinks, knownUsd } from '../engine/active';
import { firstDay, lastDay } from '../model/day';
import { type Link, linkFamily } from '../model/link';
import { daysBetween } from '../model/week';
import type { Check, CheckNotice } from './notice';
import { thresholds } from './thresholds';

export const oneDeal: Check = ({ links }, day) => {
  const groups = new Map<string, Link[]>();
  for (const link of activeLinks(links, day)) {
    const what = whatItIs(link);
    if (what !== null) groups.set(what, [...(groups.get(what) ?? []), link]);
  }
  const successors = new Map(links.map((link) => [link.id, link.supersededBy]));
  return [...groups.values()].flatMap((alike) =>
    pairsOf(alike).flatMap(([a, b]) => noticeOf(a, b, successors) ?? []),
  );
};

/** Links that could be one deal share it; null for ties. */
function whatItIs({ kind, from, to }: Link): string | null {
  const family = linkFamily(kind);
  return family === 'tie' ? null : JSON.stringify([family === 'trade' ? family : kind, from, to]);
}

function pairsOf(links: readonly Link[]): [Link, Link][] {
  return links.flatMap((a, at) => links.slice(at + 1).map((b): [Link, Link] => [a, b]));
}

type Successors = ReadonlyMap<string, string | undefined>;

function noticeOf(a: Link, b: Link, successors: Successors): CheckNotice | null {
  if (replaces(a, b, successors) || replaces(b, a, successors)) return null;
  const daysApart =
    a.announced === null || b.announced === null
      ? null
      : Math.abs(daysBetween(firstDay(a.announced), firstDay(b.announced)));
  const near = daysApart !== null && daysApart <= thresholds.announcedApart.value;
  const alike = sameAmount(a, b) ? 'amounts' : near && overlap(a, b) ? 'days' : null;
  if (alike === null) return null;
  const rows = { linkIds: [a.id, b.id], companyIds: [a.from, a.to], commitmentIds: [] };
  return { check: 'one-deal', alike, daysApart, ...rows };
}

/** `link` stands somewhere behind `other` in the chain of successors. */
function replaces(link: Link, other: Link, successors: Successors): boolean {
  const seen = new Set<string>();
  for (let id = other.supersededBy; id !== undefined && !seen.has(id); id = successors.get(id)) {
    if (id === link.id) return true;
    seen.add(id);
  }
  return false;
}

function sameAmount(a: Link, b: Link): boolean {
  const [one, other] = [knownUsd(a), knownUsd(b)];
  if (one === null || other === null) return false;
  const difference = Math.abs(one - other) / Math.max(one, other);
  return difference <= thresholds.amountDifference.value;
}

/** A term that is not stated may be any. */
function overlap(a: Link, b: Link): boolean {
  const endsBefore = (first: Link, second: Link) =>
    first.end !== null && second.start !== null && lastDay(first.end) < firstDay(second.start);
  return !endsBefore(a, b) && !endsBefore(b, a);
}
