/** What falls due in a year: of each contract the part of its term's months that lies in it. */
import type { Figure, Resting } from '../../model/explain';
import { type Link, linkFamily } from '../../model/link';
import { knownUsd } from '../active';
import { dueInYear } from '../duePerYear';
import { known } from '../measured';
import { missing, type Told, told } from './told';
import type { World } from './world';

type Due = Extract<Figure, { of: 'due' }>;

export function explainDue(world: World, { id: unit, year, company }: Due): Told {
  const own = (link: Link) =>
    linkFamily(link.kind) === 'trade' &&
    (company === null || link[company.side === 'pays' ? 'from' : 'to'] === company.id);
  const links = world.active.filter(own).flatMap((link): Resting[] => {
    const share = dueInYear(link, year);
    if (share === 0) return [];
    const whole = unit === 'usd' ? knownUsd(link) : link.capacityMw;
    return whole === null
      ? [{ linkId: link.id, role: 'condition', counts: null }]
      : [{ linkId: link.id, role: 'part', counts: whole * share }];
  });
  const silent = links.length > 0 && links.every(({ counts }) => counts === null);
  const sum = links.reduce((total, { counts }) => total + (counts ?? 0), 0);
  return told({
    value: silent ? missing(unit === 'usd' ? 'amounts-undisclosed' : 'not-stated') : known(sum),
    unit,
    recipe: silent ? null : { how: 'sum' },
    links,
    undisclosed: links.filter(({ counts }) => counts === null).length,
  });
}
