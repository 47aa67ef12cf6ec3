/** Figures of what a screen lists, and what they are made of: sums over its links, headlines, prices, centrality. */

export const listedFigureIds = [
  'usd',
  'flowUsd',
  'flowShare',
  'mw',
  'links',
  'undisclosed',
  'lines',
  'companies',
] as const;
export type ListedFigureId = (typeof listedFigureIds)[number];

export const listIds = [
  'shown',
  'shown-in-score',
  'out',
  'in',
  'through',
  'at',
  'between',
  'year',
  'no-term',
  'network',
  'drawn',
] as const;
/** Which list: what a table shows, what a company pays or is paid, what runs between two. */
export type ListId = (typeof listIds)[number];

export const headlineFigureIds = ['usd', 'mw'] as const;
export type HeadlineFigureId = (typeof headlineFigureIds)[number];

/** `factor`: how many times it is above or below the median. */
export const priceFigureIds = ['perGw', 'factor'] as const;
export type PriceFigureId = (typeof priceFigureIds)[number];

/** What has a price for a gigawatt. */
export type Priced =
  | { readonly kind: 'link'; readonly id: string }
  | { readonly kind: 'headline'; readonly id: string };

export type ListedFigure =
  | {
      readonly of: 'listed';
      readonly id: ListedFigureId;
      readonly list: ListId;
      readonly linkIds: readonly string[];
      /** What is called whose list it is: a company, or the two that it runs between. */
      readonly whose?: readonly string[];
      readonly year?: number;
    }
  | { readonly of: 'headline'; readonly id: HeadlineFigureId; readonly headlineId: string }
  | { readonly of: 'price'; readonly id: PriceFigureId; readonly priced: Priced }
  /** The median price of a gigawatt over active purchases and leases. */
  | { readonly of: 'median-price' }
  | { readonly of: 'centrality'; readonly companyId: string };

export type ListedRecipe =
  | {
      readonly how: 'per-gw';
      readonly usd: number;
      readonly mw: number;
      /** Of a headline. */
      readonly sourceIds: readonly string[] | null;
    }
  | {
      readonly how: 'median';
      readonly prices: readonly { readonly linkId: string; readonly usdPerGw: number }[];
    }
  | {
      readonly how: 'walk';
      /** What each company gets of all that starts anew. */
      readonly anew: number;
      readonly damping: number;
      /** `part`: of what the payer pays, how much comes here. */
      readonly payers: readonly {
        readonly companyId: string;
        readonly rank: number;
        readonly part: number;
      }[];
    };
