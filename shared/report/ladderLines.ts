/** The ladders of commitments at a close, and what the week's contracts add to them. */
import { knownUsd } from '../engine/active';
import { type Ladder, ladders } from '../engine/ladder';
import type { Day } from '../model/day';
import { type Link, linkFamily } from '../model/link';
import type { Portfolio } from '../model/portfolio';
import type { LinkChange } from './model';
import type { LadderLine } from './summaryModel';

export function ladderLines(
  portfolio: Portfolio,
  asOf: Day,
  changes: readonly LinkChange[],
): LadderLine[] {
  const begun = new Set(
    changes.flatMap((change) =>
      change.activeAfter && !change.activeBefore ? [change.linkId] : [],
    ),
  );
  return ladders(portfolio, asOf).map((ladder): LadderLine => {
    const top = ladder.revised ?? ladder.headline;
    const { binding, paidUsd } = ladder;
    const own = portfolio.links.filter(
      (link) =>
        begun.has(link.id) && link.from === ladder.companyId && linkFamily(link.kind) === 'trade',
    );
    return {
      ...withoutNotes(ladder),
      shares: {
        binding: share(binding.usd, top.amountUsd),
        bindingMw: share(binding.megawatts, top.capacityMw),
        paid: share(paidUsd, top.amountUsd),
      },
      begun: own.map((link: Link) => ({
        linkId: link.id,
        usdShare: share(knownUsd(link), top.amountUsd),
        mwShare: share(link.capacityMw, top.capacityMw),
      })),
    };
  });
}

function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

/** A note may tell of later days. */
function withoutNotes(ladder: Ladder): Ladder {
  const { note: _, ...headline } = ladder.headline;
  if (ladder.revised === null) return { ...ladder, headline };
  const { note: __, ...revised } = ladder.revised;
  return { ...ladder, headline, revised };
}
