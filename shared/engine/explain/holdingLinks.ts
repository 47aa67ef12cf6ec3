/** The links that a share of the user's holdings rests on: those of the core, of a loop, and the sales of what is held. */
import type { Resting } from '../../model/explain';
import type { Row } from '../../model/explainWhatIf';
import type { Loop } from '../../model/score';
import { knownUsd } from '../active';
import { components } from '../components';
import type { MoneyGraph } from '../graph';

/** Whichever closes a way back. */
export function coreLinks({ finance, trade, edges }: MoneyGraph): Resting[] {
  const { of } = components(edges);
  return [...finance, ...trade]
    .filter(({ from, to }) => of[from] === of[to])
    .map(({ link }) => ({ linkId: link.id, role: 'condition', counts: null }));
}

export const loopLinks = ({ steps }: Loop): Resting[] =>
  steps.flatMap(({ linkIds }) =>
    linkIds.map((linkId): Resting => ({ linkId, role: 'condition', counts: null })),
  );

export interface Orders {
  readonly rows: readonly Row[];
  readonly links: readonly Resting[];
  /** Its own purchases from what is held, without an amount. */
  readonly undisclosed: number;
}

/** What is held of a company's suppliers, each by the company's share of the supplier's known sales. */
export function ordersFrom(
  { ids, trade }: MoneyGraph,
  companyId: string,
  heldOf: (companyId: string) => number,
): Orders {
  const buyer = ids.indexOf(companyId);
  const sellers = [...new Set(trade.flatMap(({ from, to }) => (from === buyer ? [to] : [])))];
  const links: Resting[] = [];
  let undisclosed = 0;
  const rows = sellers.flatMap((seller): Row[] => {
    const id = ids[seller] ?? '';
    const held = heldOf(id);
    if (held === 0) return [];
    const sales = trade.filter(({ to }) => to === seller);
    const sold = sales.reduce((sum, { link }) => sum + (knownUsd(link) ?? 0), 0);
    let bought = 0;
    for (const { link, from } of sales) {
      const usd = knownUsd(link);
      if (usd === null) undisclosed += from === buyer ? 1 : 0;
      else if (from === buyer) {
        bought += usd;
        links.push({ linkId: link.id, role: 'part', counts: (held * usd) / sold });
      } else links.push({ linkId: link.id, role: 'whole', counts: 0 });
    }
    return bought > 0 ? [{ name: { companyId: id }, base: held, factor: bought / sold }] : [];
  });
  return {
    rows: rows.sort((a, b) => b.base * b.factor - a.base * a.factor),
    links,
    undisclosed,
  };
}
