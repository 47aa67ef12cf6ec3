/** What the links that a screen lists come to: sums, counts, their share of all flow. Whether they are active is the list's business. */
import type { FigureReason, FigureUnit, Resting } from '../../model/explain';
import type { ListedFigure, ListedFigureId } from '../../model/explainListed';
import { type Link, linkFamily } from '../../model/link';
import { flowUsd, knownUsd } from '../active';
import { known } from '../measured';
import { missing, type Told, told } from './told';
import { linksNamed, type World } from './world';

type Listed = Extract<ListedFigure, { of: 'listed' }>;

export function explainListed(world: World, { id, linkIds }: Listed): Told {
  const links = linksNamed(world, linkIds);
  switch (id) {
    case 'usd':
      return sum(links.filter(movesMoney), knownUsd, 'usd', 'amounts-undisclosed');
    case 'flowUsd':
      return sum(links.filter(flows), flowUsd, 'usd', 'amounts-undisclosed');
    case 'mw':
      return sum(links, ({ capacityMw }) => capacityMw, 'mw', 'not-stated');
    case 'flowShare':
      return flowShare(world, links);
    default:
      return counted(id, links);
  }
}

const movesMoney = ({ kind }: Link) => linkFamily(kind) !== 'tie';
const flows = (link: Link) => movesMoney(link) && link.kind !== 'guarantee';

function sum(
  links: readonly Link[],
  of: (link: Link) => number | null,
  unit: FigureUnit,
  reason: FigureReason,
): Told {
  const resting = links.map((link): Resting => {
    const counts = of(link);
    return { linkId: link.id, role: counts === null ? 'condition' : 'part', counts };
  });
  const undisclosed = resting.filter(({ counts }) => counts === null).length;
  const silent = links.length > 0 && undisclosed === links.length;
  const total = resting.reduce((all, { counts }) => all + (counts ?? 0), 0);
  return told({
    value: silent ? missing(reason) : known(total),
    unit,
    recipe: silent ? null : { how: 'sum' },
    links: resting,
    undisclosed,
  });
}

/** Of all that flows on the day: what is not active has no part in it. */
function flowShare(world: World, listed: readonly Link[]): Told {
  const own = new Set(listed.map(({ id }) => id));
  const all = world.active.flatMap((link) => {
    const usd = flowUsd(link);
    return usd === null ? [] : [{ linkId: link.id, usd, isOwn: own.has(link.id) }];
  });
  const usdOf = (some: typeof all) => some.reduce((total, { usd }) => total + usd, 0);
  const [part, whole] = [usdOf(all.filter(({ isOwn }) => isOwn)), usdOf(all)];
  return told({
    value: whole > 0 ? known(part / whole) : missing('no-flow'),
    unit: 'share',
    recipe: { how: 'share', part, whole, unit: 'usd' },
    links: all.map(
      ({ linkId, usd, isOwn }): Resting =>
        isOwn ? { linkId, role: 'part', counts: usd } : { linkId, role: 'whole', counts: 0 },
    ),
  });
}

type CountId = Exclude<ListedFigureId, 'usd' | 'flowUsd' | 'flowShare' | 'mw'>;

/** What a link is counted as; links of one key count once. */
const keys: Readonly<Record<CountId, (link: Link) => readonly string[]>> = {
  links: ({ id }) => [id],
  undisclosed: (link) => (movesMoney(link) && knownUsd(link) === null ? [link.id] : []),
  lines: ({ from, to, kind }) => [
    `${from}>${to}:${kind === 'guarantee' ? 'support' : linkFamily(kind)}`,
  ],
  companies: ({ from, to }) => [from, to],
};

function counted(id: CountId, links: readonly Link[]): Told {
  const counting = links.filter((link) => keys[id](link).length > 0);
  const count = new Set(counting.flatMap(keys[id])).size;
  return told({
    value: known(count),
    unit: 'count',
    recipe: { how: 'count', count },
    links: counting.map(({ id: linkId }) => ({ linkId, role: 'part', counts: 1 })),
  });
}
