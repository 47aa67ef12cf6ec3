/** Every check, in the order in which they are shown: a table of contents. */
import type { Portfolio } from '../model/portfolio';
import { aboveHeadline } from './aboveHeadline';
import { beyondRevenue } from './beyondRevenue';
import type { Check, CheckDay, CheckId, CheckNotice } from './notice';
import { checkIds } from './notice';
import { oneDeal } from './oneDeal';
import { originalApart } from './originalApart';
import { pricePerGw } from './pricePerGw';
import { statusOrder } from './statusOrder';
import { termOver } from './termOver';
import { unwatched } from './unwatched';

export const allChecks: Readonly<Record<CheckId, Check>> = {
  'one-deal': oneDeal,
  'above-headline': aboveHeadline,
  'beyond-revenue': beyondRevenue,
  'price-per-gw': pricePerGw,
  'term-over': termOver,
  'status-order': statusOrder,
  'original-apart': originalApart,
  unwatched,
};

/** All notices, check by check. */
export function noticesOf(portfolio: Portfolio, day: CheckDay): CheckNotice[] {
  return checkIds.flatMap((id) => allChecks[id](portfolio, day));
}
