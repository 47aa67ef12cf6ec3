/**
 * Which way a loss runs: what one company leaves unpaid at a hop, divided over those who are owed it. In the model each
 * creditor bears a loss in proportion (`contagion.ts`), so this divides what the engine gives and computes nothing anew.
 */
import type { Link } from '../../model/link';
import { linkFamily } from '../../model/link';
import type { Obligation, Shock, Stress, StressBoundId } from '../../model/stress';

/** Money that is unpaid by `from` at `hop` and lost by `to` at the next. */
export interface HopFlow {
  readonly hop: number;
  readonly from: string;
  readonly to: string;
  readonly usd: number;
}

/** By hop, largest first. Of a last hop that gathers all later ones nothing is told: it would flow into itself. */
export function hopFlows(
  stress: Stress,
  bound: StressBoundId,
  shock: Shock,
  links: readonly Link[],
): HopFlow[] {
  const financed = new Set(
    links.filter(({ kind }) => linkFamily(kind) === 'finance').map(({ id }) => id),
  );
  const [off, stops] = [new Set(shock.cancelled), new Set(shock.stopsFinancing)];
  const isOff = ({ linkId, from }: Obligation) =>
    off.has(linkId) || (stops.has(from) && financed.has(linkId));
  const owed = new Map<string, Obligation[]>();
  for (const one of stress.obligations) owed.set(one.from, [...(owed.get(one.from) ?? []), one]);

  return stress[bound].hops
    .filter(({ andLater }) => !andLater)
    .flatMap(({ hop, companies }) =>
      companies
        .flatMap(({ companyId, unpaidUsd }): HopFlow[] => {
          const due = owed.get(companyId) ?? [];
          const calledOff = hop === 0 ? due.filter(isOff) : [];
          const rest = Math.max(0, unpaidUsd - sumOf(calledOff));
          const held = due.filter((one) => !isOff(one));
          const all = sumOf(held);
          return gathered([
            ...calledOff,
            ...held.map((one) => ({ ...one, dueUsd: all > 0 ? (rest * one.dueUsd) / all : 0 })),
          ]).map(({ to, usd }) => ({ hop, from: companyId, to, usd }));
        })
        .toSorted((a, b) => b.usd - a.usd || (`${a.from}>${a.to}` < `${b.from}>${b.to}` ? -1 : 1)),
    );
}

const sumOf = (owed: readonly Obligation[]) => owed.reduce((sum, { dueUsd }) => sum + dueUsd, 0);

/** One flow to each creditor; none of nothing. */
function gathered(owed: readonly Obligation[]): { readonly to: string; readonly usd: number }[] {
  const sums = new Map<string, number>();
  for (const { to, dueUsd } of owed) sums.set(to, (sums.get(to) ?? 0) + dueUsd);
  return [...sums].filter(([, usd]) => usd > 0).map(([to, usd]) => ({ to, usd }));
}
