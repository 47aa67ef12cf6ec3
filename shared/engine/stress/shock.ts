/** A shock in the engine's terms, checked at its door: unknown ids and impossible shares are refused. */
import { linkFamily } from '../../model/link';
import type { Portfolio } from '../../model/portfolio';
import type { Shock } from '../../model/stress';
import type { PlacedLink } from '../graph';

export interface PlacedShock {
  /** Per company number: the largest share that it pays, 1 where it is not shocked. */
  readonly pays: Float64Array;
  /** Per link, in the order given: 1 where it is called off. */
  readonly cancelled: Uint8Array;
  /** Called off, and not active in any case. */
  readonly notActive: readonly string[];
}

export function placeShock(
  shock: Shock,
  { companies, links }: Portfolio,
  ids: readonly string[],
  active: readonly PlacedLink[],
): PlacedShock {
  refuseUnknown('company', companies, [
    ...shock.pays.map(({ companyId }) => companyId),
    ...shock.stopsFinancing,
  ]);
  refuseUnknown('link', links, shock.cancelled);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const pays = new Float64Array(ids.length).fill(1);
  for (const { companyId, share } of shock.pays) {
    if (!(share >= 0 && share <= 1))
      throw new RangeError(`${companyId} pays a share from 0 to 1, and not ${share}`);
    const number = numberOf.get(companyId)!;
    pays[number] = Math.min(pays[number]!, share);
  }
  const [off, stops] = [new Set(shock.cancelled), new Set(shock.stopsFinancing)];
  const activeIds = new Set(active.map(({ link }) => link.id));
  return {
    pays,
    cancelled: Uint8Array.from(active, ({ link }) =>
      Number(off.has(link.id) || (linkFamily(link.kind) === 'finance' && stops.has(link.from))),
    ),
    notActive: [...off].filter((id) => !activeIds.has(id)).sort(),
  };
}

function refuseUnknown(
  what: string,
  known: readonly { readonly id: string }[],
  named: readonly string[],
): void {
  const ids = new Set(known.map(({ id }) => id));
  for (const id of named)
    if (!ids.has(id)) throw new Error(`the shock names the unknown ${what} ${id}`);
}
