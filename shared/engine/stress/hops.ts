/** The steps of a contagion as a list that can be read: the first ones each, the later ones in one. */
import type { CompanyLoss, StressHop } from '../../model/stress';
import type { Step } from './contagion';

/** Beyond this hop nobody reads on. */
export const lastHop = 20;

export interface HopList {
  add(step: Step): void;
  /** Companies by their numbers in `ids`. */
  list(ids: readonly string[]): StressHop[];
}

export function hopList(): HopList {
  const steps: Step[] = [];
  let count = 0;
  return {
    add: (step) => {
      count++;
      const last = steps[lastHop];
      if (last === undefined) steps.push({ lost: step.lost.slice(), unpaid: step.unpaid.slice() });
      else
        for (let i = 0; i < step.lost.length; i++) {
          last.lost[i]! += step.lost[i]!;
          last.unpaid[i]! += step.unpaid[i]!;
        }
    },
    list: (ids) =>
      steps.flatMap((step, hop) => {
        const companies = losses(ids, step);
        if (companies.length === 0) return [];
        const sum = (of: 'lostUsd' | 'unpaidUsd') =>
          companies.reduce((usd, company) => usd + company[of], 0);
        return {
          hop,
          andLater: hop === lastHop && count > steps.length,
          lostUsd: sum('lostUsd'),
          unpaidUsd: sum('unpaidUsd'),
          companies,
        };
      }),
  };
}

/** Those with anything lost or unpaid, the largest loss first. */
export function losses(ids: readonly string[], { lost, unpaid }: Step): CompanyLoss[] {
  return ids
    .map((companyId, i) => ({ companyId, lostUsd: lost[i]!, unpaidUsd: unpaid[i]! }))
    .filter(({ lostUsd, unpaidUsd }) => lostUsd > 0 || unpaidUsd > 0)
    .sort((a, b) => b.lostUsd - a.lostUsd || b.unpaidUsd - a.unpaidUsd);
}
