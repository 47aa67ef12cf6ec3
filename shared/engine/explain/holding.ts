/** What the user's holdings hang on, taken apart: by position, by company, and by the orders of their customers. */
import type { HoldingFigure, Row, WhatIfRecipe } from '../../model/explainWhatIf';
import type { Position } from '../../model/holdings';
import { coreCompanies } from '../coreCompanies';
import { exposure, type Held, lookThrough } from '../holdings/exposure';
import { known } from '../measured';
import { coreLinks, loopLinks, ordersFrom } from './holdingLinks';
import { missing, type Told, told } from './told';
import type { World } from './world';

export function explainHolding(world: World, figure: HoldingFigure): Told {
  const { positions = [] } = world.state;
  const { graph } = world.input();
  const ids = new Set(graph.ids);
  const total = positions.reduce((sum, { usd }) => sum + usd, 0);
  const all = () => exposure(positions, graph, figure.id === 'loop' ? world.loops().list : []);
  const through = (of: (one: Held) => boolean) => byPosition(positions, ids, of);
  const share = (rows: readonly Row[], links: Told['links'] = [], undisclosed = 0) =>
    told({
      value: known(total > 0 ? sumOf(rows) / total : 0),
      unit: 'share',
      recipe: recipe('share', rows, total),
      links,
      undisclosed,
    });
  const usd = (rows: readonly Row[]) =>
    told({ value: known(sumOf(rows)), unit: 'usd', recipe: recipe('sum', rows), links: [] });
  const heldOf = (companyId: string) => {
    const own = through((one) => one.companyId === companyId);
    return own.reduce((sum, { base, factor }) => sum + base * factor, 0);
  };
  const gathered = (companyIds: readonly string[]) =>
    companyIds
      .map((companyId): Row => ({ name: { companyId }, base: heldOf(companyId), factor: 1 }))
      .filter(({ base }) => base > 0)
      .sort((a, b) => b.base - a.base);

  switch (figure.id) {
    case 'total':
      return usd(positions.map((one): Row => ({ name: nameOf(one), base: one.usd, factor: 1 })));
    case 'watched':
      return share(through(({ companyId }) => companyId !== null));
    case 'elsewhere':
      return share(through(({ companyId }) => companyId === null));
    case 'unstated':
      return share(
        positions.flatMap((one): Row[] => {
          const { unstated } = lookThrough(one, ids);
          return unstated > 0 ? [row(one, unstated)] : [];
        }),
      );
    case 'position':
    case 'inLedger': {
      const one = positions.find(({ id }) => id === figure.positionId);
      if (one === undefined) return gone('share');
      return figure.id === 'position'
        ? share([{ name: nameOf(one), base: one.usd, factor: 1 }])
        : inLedger(one, ids);
    }
    case 'direct':
    case 'funds': {
      const kind = figure.id === 'direct' ? 'company' : 'fund';
      const own = positions.filter((one) => one.kind === kind);
      return usd(byPosition(own, ids, (one) => one.companyId === figure.companyId));
    }
    case 'held':
      return share(through((one) => one.companyId === figure.companyId));
    case 'orders':
    case 'onCompany': {
      const { rows, links, undisclosed } = ordersFrom(graph, figure.companyId, heldOf);
      const own =
        figure.id === 'orders' ? [] : through((one) => one.companyId === figure.companyId);
      return share([...own, ...rows], links, undisclosed);
    }
    case 'core':
      return share(gathered(coreCompanies(graph)), coreLinks(graph));
    case 'loop': {
      const found = all().loops.find(({ loop }) => loop.id === figure.loopId);
      return found === undefined
        ? gone('share')
        : share(gathered(found.held), loopLinks(found.loop));
    }
  }
}

const gone = (unit: Told['unit']) =>
  told({ value: missing('not-there'), unit, recipe: null, links: [] });

const recipe = (to: 'sum' | 'share', rows: readonly Row[], whole = 0): WhatIfRecipe => ({
  how: 'rows',
  to,
  rows,
  whole,
});

const sumOf = (rows: readonly Row[]) =>
  rows.reduce((sum, { base, factor }) => sum + base * factor, 0);

const nameOf = (one: Position): Row['name'] =>
  one.kind === 'company' ? { companyId: one.companyId } : { fund: one.name };

/** So much of a position. */
const row = (one: Position, usd: number): Row => ({
  name: nameOf(one),
  base: one.usd,
  factor: usd / one.usd,
});

/** Of each position the part that is meant; those without any are left out. */
const byPosition = (
  positions: readonly Position[],
  ids: ReadonlySet<string>,
  of: (one: Held) => boolean,
): Row[] =>
  positions
    .map((one) => ({
      one,
      usd: lookThrough(one, ids)
        .held.filter(of)
        .reduce((sum, { usd }) => sum + usd, 0),
    }))
    .filter(({ usd }) => usd > 0)
    .sort((a, b) => b.usd - a.usd || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one, usd }) => row(one, usd));

/** Of one position: what is in companies of the ledger. */
function inLedger(one: Position, ids: ReadonlySet<string>): Told {
  const rows = lookThrough(one, ids)
    .held.flatMap(({ companyId, usd }): Row[] =>
      companyId === null ? [] : [{ name: { companyId }, base: one.usd, factor: usd / one.usd }],
    )
    .sort((a, b) => b.factor - a.factor);
  return told({
    value: known(sumOf(rows) / one.usd),
    unit: 'share',
    recipe: recipe('share', rows, one.usd),
    links: [],
  });
}
