/**
 * Which way a loss runs: what one company leaves unpaid at a hop, divided over those who are owed it. In the model each
 * creditor bears a loss in proportion (`contagion.ts`), so this divides what the engine gives and computes nothing anew.
 */
import type { Link } from '../../model/link';
import { linkFamily } from '../../model/link';
import type { Obligation, Shock, Stress, StressBoundId, StressHop } from '../../model/stress';

/** Money that is unpaid by `from` at `hop` and lost by `to` at the next. */
export interface HopFlow {
  readonly hop: number;
  readonly from: string;
  readonly to: string;
  readonly usd: number;
}

/** The same by link. */
export interface LinkFlow extends HopFlow {
  readonly linkId: string;
}

type Told = Pick<Stress, 'obligations'> & { readonly hops: readonly StressHop[] };

/** Of a last hop that gathers all later ones nothing is told: it would flow into itself. */
export function linkFlows(
  { obligations, hops }: Told,
  shock: Shock,
  links: readonly Link[],
): LinkFlow[] {
  const financed = new Set(
    links.filter(({ kind }) => linkFamily(kind) === 'finance').map(({ id }) => id),
  );
  const [off, stops] = [new Set(shock.cancelled), new Set(shock.stopsFinancing)];
  const isOff = ({ linkId, from }: Obligation) =>
    off.has(linkId) || (stops.has(from) && financed.has(linkId));
  const owed = new Map<string, Obligation[]>();
  for (const one of obligations) {
    const own = owed.get(one.from);
    if (own) own.push(one);
    else owed.set(one.from, [one]);
  }
  return hops
    .filter(({ andLater }) => !andLater)
    .flatMap(({ hop, companies }) =>
      companies.flatMap(({ companyId, unpaidUsd }): LinkFlow[] => {
        const due = owed.get(companyId) ?? [];
        const calledOff = hop === 0 ? due.filter(isOff) : [];
        const rest = Math.max(0, unpaidUsd - sumOf(calledOff));
        const held = due.filter((one) => !isOff(one));
        const all = sumOf(held);
        return [
          ...calledOff,
          ...held.map((one) => ({ ...one, dueUsd: all > 0 ? (rest * one.dueUsd) / all : 0 })),
        ].map(({ linkId, from, to, dueUsd }) => ({ hop, linkId, from, to, usd: dueUsd }));
      }),
    );
}

/** By hop, largest first. */
export function hopFlows(
  stress: Stress,
  bound: StressBoundId,
  shock: Shock,
  links: readonly Link[],
): HopFlow[] {
  const { hops } = stress[bound];
  return gathered(linkFlows({ obligations: stress.obligations, hops }, shock, links)).toSorted(
    (a, b) =>
      a.hop - b.hop || b.usd - a.usd || (`${a.from}>${a.to}` < `${b.from}>${b.to}` ? -1 : 1),
  );
}

const sumOf = (owed: readonly Obligation[]) => owed.reduce((sum, { dueUsd }) => sum + dueUsd, 0);

/** One flow to each creditor at each hop; none of nothing. */
function gathered(flows: readonly LinkFlow[]): HopFlow[] {
  const sums = new Map<string, HopFlow>();
  for (const { hop, from, to, usd } of flows) {
    const key = `${hop} ${from}>${to}`;
    sums.set(key, { hop, from, to, usd: (sums.get(key)?.usd ?? 0) + usd });
  }
  return [...sums.values()].filter(({ usd }) => usd > 0);
}
