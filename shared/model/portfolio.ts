/** The portfolio: everything the user keeps. Its file form is version 1 of `bubblescope.portfolio`. */
import type { Commitment } from './commitment';
import type { Company } from './company';
import type { Link } from './link';
import type { Source } from './source';

export const portfolioFormat = 'bubblescope.portfolio';
export const portfolioVersion = 1;

export interface Portfolio {
  readonly format: typeof portfolioFormat;
  readonly version: typeof portfolioVersion;
  readonly name: string;
  readonly companies: readonly Company[];
  readonly links: readonly Link[];
  readonly commitments: readonly Commitment[];
  readonly sources: readonly Source[];
}

/** The lists of a portfolio, and what stands in each. */
export interface Tables {
  readonly companies: Company;
  readonly links: Link;
  readonly commitments: Commitment;
  readonly sources: Source;
}
export type TableName = keyof Tables;
export const tableNames = [
  'companies',
  'links',
  'commitments',
  'sources',
] as const satisfies readonly TableName[];

export function emptyPortfolio(name: string): Portfolio {
  return {
    format: portfolioFormat,
    version: portfolioVersion,
    name,
    companies: [],
    links: [],
    commitments: [],
    sources: [],
  };
}
