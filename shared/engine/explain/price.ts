/** The price of a gigawatt: of a link or a headline, the median of the active links, and how far the two are apart. */
import type { Resting } from '../../model/explain';
import type { ListedFigure } from '../../model/explainListed';
import { type Link, linkFamily } from '../../model/link';
import { knownUsd } from '../active';
import { known } from '../measured';
import { missing, type Told, told } from './told';
import { linksNamed, type World } from './world';

type Price = Extract<ListedFigure, { of: 'price' }>;
interface PerGw {
  readonly usd: number;
  readonly mw: number;
  readonly sourceIds: readonly string[] | null;
}

export function explainPrice(world: World, { id, priced }: Price): Told {
  const own = pricedOf(world, priced);
  const links: Resting[] =
    priced.kind === 'link' && linksNamed(world, [priced.id]).length > 0
      ? [{ linkId: priced.id, role: 'part', counts: own?.usd ?? null }]
      : [];
  if (id === 'perGw')
    return told({
      value: own === null ? missing('no-price') : known(perGw(own)),
      unit: 'usd',
      recipe: own && { how: 'per-gw', ...own },
      links,
    });
  const prices = pricesOf(world);
  const median = medianOf(prices.map(({ usdPerGw }) => usdPerGw));
  const isKnown = own !== null && median !== null;
  const others = prices.filter(({ linkId }) => linkId !== priced.id);
  return told({
    value: isKnown
      ? known(Math.max(perGw(own) / median, median / perGw(own)))
      : missing('no-price'),
    unit: 'times',
    recipe: isKnown ? { how: 'factor', one: perGw(own), other: median, unit: 'usd' } : null,
    links: [...links, ...others.map(inMedian)],
  });
}

export function explainMedianPrice(world: World): Told {
  const prices = pricesOf(world);
  const median = medianOf(prices.map(({ usdPerGw }) => usdPerGw));
  return told({
    value: median === null ? missing('no-price') : known(median),
    unit: 'usd',
    recipe: median === null ? null : { how: 'median', prices },
    links: prices.map(inMedian),
  });
}

const inMedian = ({ linkId }: { readonly linkId: string }): Resting => ({
  linkId,
  role: 'part',
  counts: null,
});

const perGw = ({ usd, mw }: Pick<PerGw, 'usd' | 'mw'>): number => usd / (mw / 1000);

function pricedOf(world: World, priced: Price['priced']): PerGw | null {
  if (priced.kind === 'link') {
    const [link] = linksNamed(world, [priced.id]);
    return link === undefined ? null : both(knownUsd(link), link.capacityMw, null);
  }
  const headline = world.portfolio.commitments.find(({ id }) => id === priced.id);
  return headline ? both(headline.amountUsd, headline.capacityMw, headline.sourceIds) : null;
}

const both = (
  usd: number | null,
  mw: number | null,
  sourceIds: PerGw['sourceIds'],
): PerGw | null => (usd && mw ? { usd, mw, sourceIds } : null);

/** As the check takes them: active purchases and leases with both figures. Cheapest first. */
function pricesOf({ active }: World) {
  const priced = (link: Link) => {
    const own =
      linkFamily(link.kind) === 'trade' ? both(knownUsd(link), link.capacityMw, null) : null;
    return own === null ? [] : [{ linkId: link.id, usdPerGw: perGw(own) }];
  };
  return active
    .flatMap(priced)
    .sort((a, b) => a.usdPerGw - b.usdPerGw || (a.linkId < b.linkId ? -1 : 1));
}

function medianOf(sorted: readonly number[]): number | null {
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}
