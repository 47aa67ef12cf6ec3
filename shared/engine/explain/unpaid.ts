/** What a company leaves unpaid: what it owes, could pay and lost, by the rule of the bound. */
import { known } from '../measured';
import { ableUsd } from '../stress/contagion';
import { gone } from './companySums';
import type { AfterShock } from './stress';
import { type Told, told } from './told';

export function explainUnpaid(after: AfterShock, companyId: string): Told {
  const { due, suffered, bound, companies } = after;
  const number = due.graph.ids.indexOf(companyId);
  const position = due.positions[number];
  if (position === undefined) return gone('usd');
  const company = companies.find((each) => each.companyId === companyId);
  const owed = due.owed.map(({ from, dueUsd }, at) => ({
    usd: from === number ? dueUsd : 0,
    isOff: suffered.cancelled[at] === 1,
  }));
  const sum = (isOff: boolean) =>
    owed.reduce((total, one) => total + (one.isOff === isOff ? one.usd : 0), 0);
  const able = bound === 'cushioned' ? ableUsd(position) : Number.POSITIVE_INFINITY;
  return told({
    value: known(company?.unpaidUsd ?? 0),
    unit: 'usd',
    recipe: {
      how: 'clearing',
      bound,
      calledOffUsd: sum(true),
      owesUsd: sum(false),
      share: suffered.pays[number] ?? 1,
      ableUsd: Number.isFinite(able) ? able : null,
      lostUsd: company?.lostUsd ?? 0,
    },
    links: after.parts((one) => (one.from === number ? after.unpaid(one) : 0)),
    undisclosed: after.undisclosed,
    exact: after.settled,
  });
}
