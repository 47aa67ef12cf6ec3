/** Sums of the links that are shown: what is known, and how much is not. */
import type { Link } from '../model/link';
import { knownUsd } from './active';

export interface Totals {
  readonly count: number;
  /** Sum of known best amounts; 0 where none is known. */
  readonly usd: number;
  readonly mw: number;
  readonly undisclosed: number;
}

export function totalsOf(links: readonly Link[]): Totals {
  const amounts = links.flatMap((link) => knownUsd(link) ?? []);
  return {
    count: links.length,
    usd: amounts.reduce((sum, usd) => sum + usd, 0),
    mw: links.reduce((sum, { capacityMw }) => sum + (capacityMw ?? 0), 0),
    undisclosed: links.length - amounts.length,
  };
}
