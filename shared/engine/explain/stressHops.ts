/** What is lost at a hop, by one company, some or all; and what runs from one company to another there. */
import type { Row, StressFigure } from '../../model/explainWhatIf';
import { known } from '../measured';
import type { Owed } from '../stress/obligations';
import type { AfterShock } from './stress';
import { type Told, told } from './told';

type At<Id extends StressFigure['id']> = Extract<StressFigure, { id: Id }>;

export function explainAtHop(after: AfterShock, figure: At<'atHop'>): Told {
  const { hop, andLater, companyIds } = figure;
  const isOf = (id: string) => companyIds === null || companyIds.includes(id);
  const sums = new Map<string, number>();
  for (const one of after.hops) {
    if (one.hop < hop || (one.hop > hop && !andLater)) continue;
    for (const { companyId, lostUsd, unpaidUsd } of one.companies) {
      const usd = hop === 0 ? unpaidUsd : lostUsd;
      if (usd > 0 && isOf(companyId)) sums.set(companyId, (sums.get(companyId) ?? 0) + usd);
    }
  }
  const rows = [...sums]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([companyId, base]): Row => ({ name: { companyId }, base, factor: 1 }));
  return told({
    value: known(rows.reduce((sum, { base }) => sum + base, 0)),
    unit: 'usd',
    recipe: { how: 'rows', to: 'sum', rows, whole: 0 },
    links: after.parts((owed) => (isOf(owed.link[hop === 0 ? 'from' : 'to']) ? usdOf(owed) : 0)),
    undisclosed: after.undisclosed,
    exact: after.settled || !andLater,
  });

  /** Lost at a hop is what was unpaid at the one before. */
  function usdOf(owed: Owed): number {
    if (!andLater) return after.flowed(owed, Math.max(0, hop - 1));
    const earlier = Array.from({ length: Math.max(0, hop - 1) }, (_, at) => after.flowed(owed, at));
    return Math.max(0, after.unpaid(owed) - earlier.reduce((sum, usd) => sum + usd, 0));
  }
}

export const explainFlow = (after: AfterShock, { hop, from, to }: At<'flow'>): Told =>
  after.sum((owed) =>
    owed.link.from === from && owed.link.to === to ? after.flowed(owed, hop) : 0,
  );
