/** The links that are left after a shock, each with what is still paid of it. */
import type { Link } from '../../model/link';
import type { Owed } from './obligations';

/** Payments below this share are none. */
const nothing = 1e-9;

/**
 * Called off or paying nothing: gone. Else the amount is reduced in proportion to what is unpaid of the twelve
 * months; what is not due in them stays as it is. A link that the day superseded does not come back.
 */
export function aftermath(
  active: readonly Link[],
  owed: readonly Owed[],
  cancelled: Uint8Array,
  pays: Float64Array,
): Link[] {
  const paid = new Map(
    owed.map(({ link, from, due }, at) => [
      link.id,
      cancelled[at] === 1 ? 0 : due ? pays[from]! : 1,
    ]),
  );
  return active.flatMap((link) => {
    const share = paid.get(link.id) ?? 1;
    return share <= nothing ? [] : reduced(link, share);
  });
}

function reduced(link: Link, share: number): Link {
  if (share === 1 || link.amount === null) return link;
  const { low, best, high } = link.amount;
  return { ...link, amount: { low: share * low, best: share * best, high: share * high } };
}
