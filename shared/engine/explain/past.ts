/** What today is held against, beside the yardstick: both dot-com networks, how they ended, the indicators and their months. */
import type { EraFile } from '../../model/era';
import type { Figure, FigureState } from '../../model/explain';
import type { EraNetwork, EraNetworkId } from '../../model/explainEra';
import type { Indicator } from '../../model/indicator';
import type { Portfolio } from '../../model/portfolio';
import { eraTraits } from '../eraTraits';
import type { Traits } from '../twin';

export interface MonthlySeries {
  readonly months: readonly string[];
  readonly series: Readonly<Record<string, readonly (number | null)[]>>;
}

export interface Past {
  readonly networks: Readonly<Record<EraNetworkId, Portfolio>>;
  /** Of the documented links. */
  readonly traits: readonly Traits[];
  readonly indicators: readonly Indicator[];
  readonly series: MonthlySeries;
}

interface Files {
  readonly documented: Portfolio;
  readonly tied: Portfolio;
  readonly era: EraFile;
  readonly indicators: readonly Indicator[];
  readonly series: MonthlySeries;
}

export function pastOf({ documented, tied, era, indicators, series }: Files): Past {
  const revenueOf = new Map(era.companies.map(({ id, revenue }) => [id, revenue]));
  const whole = (network: Portfolio): Portfolio => ({
    ...network,
    companies: network.companies.map((company) => {
      const revenue = revenueOf.get(company.id);
      return revenue === undefined ? company : { ...company, revenue: [revenue] };
    }),
    sources: [...network.sources, ...era.sources],
  });
  return {
    networks: { documented: whole(documented), tied: whole(tied) },
    traits: eraTraits(documented, tied, era),
    indicators,
    series,
  };
}

/** Whether a figure is told with the era: what is of today alone does without it. */
export const isOfEra = ({ of }: Figure, { network }: Pick<FigureState, 'network'>): boolean =>
  network !== undefined || of === 'indicator' || of === 'twin';

export function needed(past: Past | null): Past {
  if (past === null) throw new Error('the figure is held against the era, which was not given');
  return past;
}

export const networkOf = (past: Past | null, id: EraNetworkId): Portfolio =>
  needed(past).networks[id];

export const eraOf = ({ links, companies, sources }: Portfolio): EraNetwork => ({
  links,
  companies,
  sources,
});
