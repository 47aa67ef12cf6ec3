/** A rung of the ladder: what a headline says, what binding contracts add up to, what is known as paid. */

import type { Commitment } from '../../model/commitment';
import type { FigureValue, Resting, RungId } from '../../model/explain';
import { linkFamily } from '../../model/link';
import { knownUsd } from '../active';
import { ladderOf } from '../ladder';
import { known } from '../measured';
import { missing, type Told, told } from './told';
import type { World } from './world';

export function explainRung(world: World, companyId: string, id: RungId, unit: 'usd' | 'mw'): Told {
  const ladder = ladderOf(world.portfolio.commitments, world.binding, companyId, world.state.asOf);
  if (id === 'headline' || id === 'revised') return said(ladder?.[id] ?? null, unit);
  const bought = world.binding.filter(
    ({ from, kind }) => from === companyId && linkFamily(kind) === 'trade',
  );
  const links = bought.map((link): Resting => {
    const counts =
      id === 'paid' ? (link.paidUsd ?? null) : unit === 'mw' ? link.capacityMw : knownUsd(link);
    return { linkId: link.id, role: counts === null ? 'condition' : 'part', counts };
  });
  const own = id === 'paid' ? links.filter(({ counts }) => counts !== null) : links;
  const sum = own.reduce((total, { counts }) => total + (counts ?? 0), 0);
  const silent = own.length > 0 && own.every(({ counts }) => counts === null);
  const value: FigureValue =
    id === 'paid' && own.length === 0
      ? missing('no-payment-known')
      : silent
        ? missing(unit === 'mw' ? 'not-stated' : 'amounts-undisclosed')
        : known(sum);
  return told({
    value,
    unit,
    recipe: value.value === null ? null : { how: 'sum' },
    links: own,
    undisclosed: own.filter(({ counts }) => counts === null).length,
  });
}

export function said(headline: Commitment | null, unit: 'usd' | 'mw'): Told {
  if (headline === null)
    return told({ value: missing('not-there'), unit, recipe: null, links: [] });
  const amount = unit === 'mw' ? headline.capacityMw : headline.amountUsd;
  return told({
    value: amount === null ? missing('not-stated') : known(amount),
    unit,
    recipe: {
      how: 'stated',
      headlineId: headline.id,
      amount,
      sourceIds: headline.sourceIds,
    },
    links: [],
  });
}
