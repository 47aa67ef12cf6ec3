/** A link beside its nearest dot-com twin: its size for who pays and for its network, how alike the two are, and in what. */
import type { FigureReason, Resting } from '../../model/explain';
import type { TwinFigureId } from '../../model/explainEra';
import { type Link, linkFamily } from '../../model/link';
import { flowUsd } from '../active';
import { revenueOn } from '../company/revenueRatio';
import { known } from '../measured';
import { dimensions, nearestTwin, sizes, type Traits, traitsOf, weights } from '../twin';
import { needed } from './past';
import { missing, type Told, told } from './told';
import { linksNamed, type World } from './world';

interface Own {
  readonly world: World;
  readonly link: Link;
  /** What it is measured among: the active links, and itself. */
  readonly among: readonly Link[];
  readonly traits: Traits;
}

export function explainTwin(world: World, id: TwinFigureId, linkId: string): Told {
  const own = ownOf(world, linkId);
  if (own === null) return unknown('not-there', []);
  switch (id) {
    case 'ofRevenue':
      return ofRevenue(own);
    case 'ofFlow':
      return ofFlow(own);
    case 'likeness':
    case 'times':
      return besideTwin(own, id);
  }
}

function ownOf(world: World, linkId: string): Own | null {
  const [link] = linksNamed(world, [linkId]);
  if (link === undefined) return null;
  const isActive = world.active.some(({ id }) => id === linkId);
  const among = isActive ? world.active : [...world.active, link];
  const traits = traitsOf(among, world.portfolio.companies, world.day).find(
    (one) => one.linkId === linkId,
  );
  return traits === undefined ? null : { world, link, among, traits };
}

const unknown = (reason: FigureReason, links: readonly Resting[]): Told =>
  told({ value: missing(reason), unit: 'share', recipe: null, links });

function ofRevenue({ world, link, traits: { usd, ofRevenue } }: Own): Told {
  const payer = world.portfolio.companies.find(({ id }) => id === link.from);
  const taken = payer === undefined ? null : revenueOn(payer, world.day);
  const figure = payer?.revenue?.find((row) => row.usd === taken?.usd && row.asOf === taken.asOf);
  const reason = usd === null ? 'amounts-undisclosed' : taken ? 'revenue-is-zero' : 'no-revenue';
  return told({
    value: ofRevenue === null ? missing(reason) : known(ofRevenue),
    unit: 'share',
    recipe: {
      how: 'ratio',
      sum: usd,
      revenue: taken && { ...taken, sourceIds: figure?.sourceIds ?? [] },
    },
    links: [{ linkId: link.id, role: usd === null ? 'condition' : 'part', counts: usd }],
  });
}

function ofFlow({ link, among, traits: { usd, ofFlow } }: Own): Told {
  const others = among.filter((one) => one.id !== link.id && flowUsd(one) !== null);
  const whole = among.reduce((sum, one) => sum + (flowUsd(one) ?? 0), 0);
  return told({
    value:
      ofFlow === null ? missing(usd === null ? 'amounts-undisclosed' : 'no-flow') : known(ofFlow),
    unit: 'share',
    recipe: ofFlow === null ? null : { how: 'share', part: usd ?? 0, whole, unit: 'usd' },
    links: [
      { linkId: link.id, role: usd === null ? 'condition' : 'part', counts: usd },
      ...others.map(({ id }): Resting => ({ linkId: id, role: 'whole', counts: 0 })),
    ],
  });
}

function besideTwin({ world, link, among, traits }: Own, id: 'likeness' | 'times'): Told {
  const past = needed(world.past);
  const twin = nearestTwin(traits, past.traits);
  const links = partners(link, among);
  if (twin === null) return unknown('not-there', links);
  if (id === 'times') {
    const size = sizes(traits, twin.traits);
    return told({
      value:
        size === null
          ? missing('no-size')
          : known(Math.max(size.today / size.era, size.era / size.today)),
      unit: 'times',
      recipe: size && { how: 'factor', one: size.today, other: size.era, unit: 'share' },
      links,
    });
  }
  const { companies, links: all } = past.networks.documented;
  const nameOf = (end: 'from' | 'to') => {
    const found = all.find((one) => one.id === twin.traits.linkId)?.[end];
    return companies.find((company) => company.id === found)?.name ?? '';
  };
  return told({
    value: known(1 - twin.distance),
    unit: 'share',
    recipe: {
      how: 'likeness',
      twin: { from: nameOf('from'), to: nameOf('to') },
      parts: dimensions.map((trait) => ({
        trait,
        unlike: twin.parts[trait],
        weight: weights[trait],
      })),
    },
    links,
  });
}

/** The link; the links between its two ends, which give it its roles; the flow that it is measured against. */
function partners(link: Link, among: readonly Link[]): Resting[] {
  const between = (one: Link) =>
    linkFamily(one.kind) !== 'tie' &&
    [one.from, one.to].every((end) => end === link.from || end === link.to);
  return [
    { linkId: link.id, role: 'part', counts: null },
    ...among.flatMap((one): Resting[] => {
      if (one.id === link.id) return [];
      if (between(one)) return [{ linkId: one.id, role: 'condition', counts: null }];
      return flowUsd(one) === null ? [] : [{ linkId: one.id, role: 'whole', counts: 0 }];
    }),
  ];
}
