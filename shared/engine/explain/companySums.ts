/** A company's sums and what they are over its revenue: committed, sold, and financed to its own customers. */
import type { CompanyFigureId, FigureValue, Resting } from '../../model/explain';
import type { KnownSum } from '../../model/score';
import { knownUsd } from '../active';
import { committedUsd } from '../company/committedUsd';
import { type CompanyLinks, linksByCompany } from '../company/links';
import { revenueOn, revenueRatio } from '../company/revenueRatio';
import { soldUsd } from '../company/soldUsd';
import { vendorFinanceUsd } from '../company/vendorFinanceUsd';
import { byAmount, linksOf, missing, type Told, told } from './told';
import type { World } from './world';

interface Sum {
  readonly value: KnownSum;
  readonly links: readonly Resting[];
}

type SumId = Extract<CompanyFigureId, `${string}Usd`>;

const sums: Readonly<Record<SumId, (own: CompanyLinks) => Sum>> = {
  committedUsd: (own) => ({ value: committedUsd(own), links: amounts(linksOf(own.tradeOut)) }),
  soldUsd: (own) => ({ value: soldUsd(own), links: amounts(linksOf(own.tradeIn)) }),
  vendorFinanceUsd: (own) => {
    const customers = new Set(own.tradeIn.map(({ from }) => from));
    const financed = own.financeOut.filter(({ to }) => customers.has(to));
    const receivers = new Set(financed.map(({ to }) => to));
    const sales = linksOf(own.tradeIn.filter(({ from }) => receivers.has(from)));
    return {
      value: vendorFinanceUsd(own),
      links: [
        ...amounts(linksOf(financed)),
        ...sales.map(({ id }): Resting => ({ linkId: id, role: 'condition', counts: null })),
      ],
    };
  },
};

/** All of them: one without an amount decides whether none is disclosed. */
const amounts = (links: readonly Parameters<typeof byAmount>[0][]): Resting[] =>
  links.map((link) => byAmount(link, knownUsd(link) === null ? 'condition' : 'part'));

export function explainSum(world: World, companyId: string, id: SumId): Told {
  const own = ownLinks(world, companyId);
  if (own === null) return gone('usd');
  const { value, links } = sums[id](own);
  return told({
    value: plain(value),
    unit: 'usd',
    recipe: value.value === null ? null : { how: 'sum' },
    links,
    undisclosed: value.undisclosed,
  });
}

export function explainRatio(world: World, companyId: string, id: SumId): Told {
  const own = ownLinks(world, companyId);
  const company = world.portfolio.companies.find((each) => each.id === companyId);
  if (own === null || company === undefined) return gone('times');
  const { value, links } = sums[id](own);
  const { asOf } = world.state;
  const taken = revenueOn(company, asOf);
  const figure = company.revenue?.find((row) => row.usd === taken?.usd && row.asOf === taken.asOf);
  return told({
    value: plain(revenueRatio(value, company, asOf)),
    unit: 'times',
    recipe: {
      how: 'ratio',
      sum: value.value,
      revenue: taken && { ...taken, sourceIds: figure?.sourceIds ?? [] },
    },
    links,
    undisclosed: value.undisclosed,
  });
}

export function ownLinks(world: World, companyId: string): CompanyLinks | null {
  const { graph } = world.input();
  const number = graph.ids.indexOf(companyId);
  return linksByCompany(graph)[number] ?? null;
}

export const gone = (unit: Told['unit']): Told =>
  told({ value: missing('not-there'), unit, recipe: null, links: [] });

/** A measured value without what stands beside it. */
const plain = (value: FigureValue): FigureValue =>
  value.value === null ? missing(value.reason) : { value: value.value };
