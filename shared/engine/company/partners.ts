/** The largest customer and supplier of each company: who it hangs on, by the known amounts of active trade links. */
import { type Link, linkFamily } from '../../model/link';
import { knownUsd } from '../active';

export interface Partner {
  readonly companyId: string;
  readonly usd: number;
  /** Its share of the known amounts on that side, 0 to 1. */
  readonly share: number;
}

export interface Partners {
  /** null: no trade link on that side has a known amount. */
  readonly customer: Partner | null;
  readonly supplier: Partner | null;
  /** The sum of the known amounts that it has committed to pay; null where it has and none is known. */
  readonly committedUsd: number | null;
}

type Sums = Map<string, Map<string, number>>;

/** By company id; companies without active trade are not in it. */
export function partnersOf(active: readonly Link[]): Map<string, Partners> {
  const [sales, purchases]: [Sums, Sums] = [new Map(), new Map()];
  for (const link of active) {
    if (linkFamily(link.kind) !== 'trade') continue;
    add(sales, link.to, link.from, knownUsd(link) ?? 0);
    add(purchases, link.from, link.to, knownUsd(link) ?? 0);
  }
  const ids = new Set([...sales.keys(), ...purchases.keys()]);
  return new Map(
    [...ids].map((id) => [
      id,
      {
        customer: largest(sales.get(id)),
        supplier: largest(purchases.get(id)),
        committedUsd: knownTotal(purchases.get(id)),
      },
    ]),
  );
}

function add(sums: Sums, own: string, other: string, usd: number): void {
  const of = sums.get(own) ?? new Map<string, number>();
  sums.set(own, of.set(other, (of.get(other) ?? 0) + usd));
}

const total = (sums: ReadonlyMap<string, number> | undefined): number =>
  [...(sums?.values() ?? [])].reduce((sum, usd) => sum + usd, 0);

/** An amount of 0 stands for an unknown one here: known amounts are above 0. */
function knownTotal(sums: ReadonlyMap<string, number> | undefined): number | null {
  const sum = total(sums);
  return sums !== undefined && sum === 0 ? null : sum;
}

function largest(sums: ReadonlyMap<string, number> | undefined): Partner | null {
  const all = total(sums);
  if (sums === undefined || all === 0) return null;
  const [first] = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first ? { companyId: first[0], usd: first[1], share: first[1] / all } : null;
}
