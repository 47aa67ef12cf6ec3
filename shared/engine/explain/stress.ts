/** A shock's figures: what falls due, what is lost of it, by whom and at which hop, and the dials and loops that are left. */
import type { Resting } from '../../model/explain';
import type { StressFigure } from '../../model/explainWhatIf';
import { partOf } from '../../model/scenario';
import { known } from '../measured';
import { linkFlows } from '../stress/flows';
import type { Owed } from '../stress/obligations';
import { type Due, dueFrom, obligationOf, placed, spread } from '../stress/spread';
import { explainDial } from './dial';
import { explainSignal } from './signal';
import { explainAtHop, explainFlow } from './stressHops';
import { type Told, told } from './told';
import { explainUnpaid } from './unpaid';
import { type World, withActive } from './world';

export function explainStress(world: World, figure: StressFigure): Told {
  const due = dueFrom(world.portfolio, world.active, world.state.asOf);
  if (figure.id === 'owedUsd') return dueOf(due.owed);
  if (figure.id === 'receivesUsd')
    return dueOf(due.owed.filter(({ link }) => link.to === figure.companyId));
  const after = afterShock(world, due, figure);
  switch (figure.id) {
    case 'lostUsd':
      return after.sum(after.unpaid);
    case 'cutUsd':
      return after.sum((owed) => after.flowed(owed, 0));
    case 'passedOnUsd':
      return after.sum((owed) => Math.max(0, after.unpaid(owed) - after.flowed(owed, 0)));
    case 'companyLost':
      return after.sum(({ link, ...owed }) =>
        link.to === figure.companyId ? after.unpaid({ link, ...owed }) : 0,
      );
    case 'companyUnpaid':
      return explainUnpaid(after, figure.companyId);
    case 'hit':
    case 'hops':
      return after.count(figure.id);
    case 'loopsBroken':
      return brokenLoops(world, after);
    case 'dialAfter':
    case 'signalAfter': {
      const rest = withActive(world, after.left);
      const left =
        figure.id === 'dialAfter'
          ? explainDial(rest, figure.dial)
          : explainSignal(rest, figure.signal);
      return { ...left, links: after.onTheWay(left.links) };
    }
    case 'atHop':
      return explainAtHop(after, figure);
    case 'flow':
      return explainFlow(after, figure);
  }
}

export type AfterShock = ReturnType<typeof afterShock>;
type Of = Extract<StressFigure, { bound: unknown }>;

function afterShock(world: World, due: Due, { shock: wanted, bound }: Of) {
  const { shock } = partOf(wanted, { ...world.portfolio, links: world.active });
  const suffered = placed(due, shock, world.portfolio);
  const found = spread(bound, due, suffered);
  const unpaidOf = new Map(due.owed.map(({ link }, at) => [link.id, found.unpaidUsd[at] ?? 0]));
  const obligations = due.owed.filter(({ dueUsd }) => dueUsd > 0).map(obligationOf);
  const flows = linkFlows({ obligations, hops: found.hops }, shock, world.active);
  const byHop = new Map(flows.map(({ hop, linkId, usd }) => [`${hop} ${linkId}`, usd]));
  const unpaid = ({ link }: Owed) => unpaidOf.get(link.id) ?? 0;
  const flowed = ({ link }: Owed, hop: number) => byHop.get(`${hop} ${link.id}`) ?? 0;
  const hit = new Map(found.companies.map((company) => [company.companyId, company]));
  const fails = ({ link }: Owed) => (hit.get(link.from)?.unpaidUsd ?? 0) > 0;
  /** What is unpaid, and by the cushioned bound also what comes in beside a loss. */
  const way = due.owed.filter(
    (owed) =>
      owed.dueUsd > 0 &&
      (unpaid(owed) > 0 || (bound === 'cushioned' && (hit.get(owed.link.to)?.lostUsd ?? 0) > 0)),
  );
  const onTheWay = (own: readonly Resting[]): Resting[] => {
    const named = new Set(own.map(({ linkId }) => linkId));
    return [
      ...own,
      ...way
        .filter(({ link }) => !named.has(link.id))
        .map(({ link }): Resting => ({ linkId: link.id, role: 'way', counts: null })),
    ];
  };
  const parts = (usd: (owed: Owed) => number): Resting[] =>
    onTheWay(
      due.owed.flatMap((owed): Resting[] => {
        const counts = usd(owed);
        return counts > 0 ? [{ linkId: owed.link.id, role: 'part', counts }] : [];
      }),
    );
  const undisclosed = due.owed.filter((owed) => isSilent(owed) && fails(owed)).length;
  return {
    ...found,
    bound,
    due,
    suffered,
    unpaid,
    flowed,
    onTheWay,
    parts,
    undisclosed,
    /** Over the links: what of each is in it. */
    sum: (usd: (owed: Owed) => number): Told =>
      told({
        value: known(due.owed.reduce((total, owed) => total + usd(owed), 0)),
        unit: 'usd',
        recipe: { how: 'sum' },
        links: parts(usd),
        undisclosed,
        exact: found.settled,
      }),
    count: (id: 'hit' | 'hops'): Told => {
      const rows =
        id === 'hit'
          ? found.companies
              .filter(({ lostUsd }) => lostUsd > 0)
              .map(({ companyId, lostUsd }) => ({ name: { companyId }, base: lostUsd, factor: 1 }))
          : found.hops
              .filter(({ hop, lostUsd }) => hop > 0 && lostUsd > 0)
              .map(({ hop, lostUsd }) => ({ name: { hop }, base: lostUsd, factor: 1 }));
      return told({
        value: known(rows.length),
        unit: 'count',
        recipe: { how: 'rows', to: 'count', rows, whole: 0 },
        links: onTheWay([]),
        undisclosed,
        exact: id === 'hit' ? found.settled : found.hops.at(-1)?.andLater !== true,
      });
    },
  };
}

const isSilent = ({ due, link }: Owed) => due && link.amount === null;

function dueOf(owed: readonly Owed[]): Told {
  const falls = owed.filter(({ dueUsd }) => dueUsd > 0);
  const silent = owed.filter(isSilent);
  return told({
    value: known(falls.reduce((sum, { dueUsd }) => sum + dueUsd, 0)),
    unit: 'usd',
    recipe: { how: 'sum' },
    links: [
      ...falls.map(
        ({ link, dueUsd }): Resting => ({
          linkId: link.id,
          role: 'part',
          counts: dueUsd,
        }),
      ),
      ...silent.map(({ link }): Resting => ({ linkId: link.id, role: 'condition', counts: null })),
    ],
    undisclosed: silent.length,
  });
}

function brokenLoops(world: World, { left, onTheWay }: AfterShock): Told {
  const [before, after] = [world.loops(), withActive(world, left).loops()];
  const still = new Set(after.list.map(({ id }) => id));
  const broken = before.list.filter(({ id }) => !still.has(id));
  const linkIds = new Set(
    broken.flatMap(({ steps }) => steps.flatMap(({ linkIds: ids }) => [...ids])),
  );
  return told({
    value: known(broken.length),
    unit: 'count',
    recipe: {
      how: 'less',
      before: before.list.length,
      left: before.list.length - broken.length,
    },
    links: onTheWay(
      [...linkIds].map((linkId): Resting => ({ linkId, role: 'condition', counts: null })),
    ),
    exact: before.complete && after.complete,
  });
}
