/** What each company has agreed to pay: the known amounts of its purchases and leases, USD by company id. */
import { knownUsd } from '../engine/active';
import { type Link, linkFamily } from '../model/link';

export function tradeByPayer(links: readonly Link[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const link of links) {
    if (linkFamily(link.kind) !== 'trade') continue;
    sums.set(link.from, (sums.get(link.from) ?? 0) + (knownUsd(link) ?? 0));
  }
  return sums;
}
