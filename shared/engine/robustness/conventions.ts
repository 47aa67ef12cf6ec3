/** Does the verdict survive another convention? The dials under binding or headline, total or per year: docs/signals.md. */
import type { Day } from '../../model/day';
import type { Method } from '../../model/method';
import type { Portfolio } from '../../model/portfolio';
import {
  type Basis,
  bases,
  type ConventionRow,
  type ConventionTable,
} from '../../model/robustness';
import { conventions, type DialId, type DotcomBaseline, dialIds } from '../../model/score';
import { activeLinks } from '../active';
import { overAssumedYears } from '../annualised';
import { graphOf } from '../measure';
import { readDials } from '../reading';

/** The dot-com era on each basis. */
export interface Yardsticks {
  readonly baselines: Readonly<Record<Basis, DotcomBaseline>>;
  readonly method: Method;
}

export function conventionTable(
  portfolio: Portfolio,
  asOf: Day | null,
  { baselines, method }: Yardsticks,
): ConventionTable {
  const rows = conventions.flatMap((convention) =>
    bases.map((basis): ConventionRow => {
      const yardstick = { baseline: baselines[basis], method };
      const { dials } = readDials(graphOf(portfolio, { asOf, convention, basis }), yardstick);
      return { convention, basis, dials };
    }),
  );
  const linkIds = assumedIn(portfolio, asOf);
  return {
    asOf,
    rows,
    sameLevel: Object.fromEntries(dialIds.map((id) => [id, sameLevel(rows, id)])) as Record<
      DialId,
      boolean | null
    >,
    notices: linkIds.length > 0 ? [{ code: 'assumed-five-years', linkIds }] : [],
  };
}

function sameLevel(rows: readonly ConventionRow[], id: DialId): boolean | null {
  const levels = new Set(rows.map(({ dials }) => dials[id].level));
  return levels.has(null) ? null : levels.size === 1;
}

/** Of the links that either convention admits; a later link may supersede one under headline alone. */
function assumedIn({ links }: Portfolio, asOf: Day | null): string[] {
  const active = conventions.flatMap((convention) => activeLinks(links, { asOf, convention }));
  return overAssumedYears([...new Set(active)]);
}
