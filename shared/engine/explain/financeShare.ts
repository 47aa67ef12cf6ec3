/** Buy-back and dual role: the finance that has trade beside it, over all finance; and the trade that makes it so. */
import type { Resting } from '../../model/explain';
import type { Measured } from '../../model/score';
import { knownUsd } from '../active';
import type { PlacedLink } from '../graph';
import { buyBackShare } from '../signals/buyBackShare';
import { dualRoleShare } from '../signals/dualRoleShare';
import type { SignalInput } from '../signals/input';
import { byAmount, linksOf, type Told, told, undisclosedOf } from './told';
import type { World } from './world';

type Beside = (finance: PlacedLink, trade: PlacedLink) => boolean;

const back: Beside = (finance, trade) => trade.from === finance.to && trade.to === finance.from;
const either: Beside = (finance, trade) =>
  back(finance, trade) || (trade.from === finance.from && trade.to === finance.to);

export const explainBuyBackShare = (world: World): Told =>
  explained(world.input(), buyBackShare, back);
export const explainDualRoleShare = (world: World): Told =>
  explained(world.input(), dualRoleShare, either);

function explained(
  input: SignalInput,
  signal: (input: SignalInput) => Measured,
  beside: Beside,
): Told {
  const { finance, trade, ids } = input.graph;
  const between = new Map<number, PlacedLink[]>();
  const pair = ({ from, to }: PlacedLink) => Math.min(from, to) * ids.length + Math.max(from, to);
  for (const placed of trade)
    between.set(pair(placed), [...(between.get(pair(placed)) ?? []), placed]);
  const known = finance.filter(({ link }) => knownUsd(link) !== null);
  const partners = (placed: PlacedLink) =>
    (between.get(pair(placed)) ?? []).filter((other) => beside(placed, other));
  const met = new Set(known.filter((placed) => partners(placed).length > 0));
  const conditions = new Set([...met].flatMap((placed) => linksOf(partners(placed))));
  const usd = (placed: Iterable<PlacedLink>) =>
    [...placed].reduce((sum, { link }) => sum + (knownUsd(link) ?? 0), 0);
  return told({
    value: signal(input),
    unit: 'share',
    recipe: { how: 'share', part: usd(met), whole: usd(known), unit: 'usd' },
    links: [
      ...known.map(
        (placed): Resting =>
          met.has(placed)
            ? byAmount(placed.link)
            : { linkId: placed.link.id, role: 'whole', counts: 0 },
      ),
      ...[...conditions].map(
        ({ id }): Resting => ({ linkId: id, role: 'condition', counts: null }),
      ),
    ],
    undisclosed: undisclosedOf(linksOf(finance)),
  });
}
