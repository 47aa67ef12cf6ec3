/** For tests of stress: small worlds in a line a link, all of which falls due in 2026, seen from New Year's Day. */
import documented from '#assets/dotcom-documented.json';
import tied from '#assets/dotcom-tied.json';
import methodDocument from '#assets/method.json';
import type { Company } from '../../model/company';
import type { Link, LinkKind } from '../../model/link';
import type { Portfolio } from '../../model/portfolio';
import type { Shock, Stress, StressBound } from '../../model/stress';
import { parseMethod } from '../../parse/method';
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { dotcomBaseline } from '../dotcom';
import { stress } from './stress';

const method = parseMethod(methodDocument);
const eras = [documented, tied] as unknown as [Portfolio, Portfolio];
export const yardstick = { baseline: dotcomBaseline(...eras, method), method };

const year = { start: '2026', end: '2026' };
export const owes = (id: string, kind: LinkKind, usd: number | null, more: Partial<Link> = {}) => {
  const [from = '', to = ''] = id.split('-');
  return linkOf(id, kind, from, to, usd, { ...year, ...more });
};
export const buys = (id: string, usd: number | null, more?: Partial<Link>) =>
  owes(id, 'purchase', usd, more);
export const funds = (id: string, usd: number | null, more?: Partial<Link>) =>
  owes(id, 'investment', usd, more);

/** Companies with the revenue given, of 2025; of the others it is not known. */
export function world(links: readonly Link[], revenue: Record<string, number> = {}): Portfolio {
  const portfolio = portfolioOf(links);
  return {
    ...portfolio,
    companies: portfolio.companies.map((company): Company => {
      const usd = revenue[company.id];
      return usd === undefined
        ? company
        : { ...company, revenue: [{ usd, asOf: '2025-12-31', sourceIds: [] }] };
    }),
  };
}
export const shockOf = (shock: Partial<Shock>): Shock => ({
  pays: [],
  cancelled: [],
  stopsFinancing: [],
  ...shock,
});
export const pays = (companyId: string, share: number) => shockOf({ pays: [{ companyId, share }] });
export const run = (portfolio: Portfolio, shock: Shock, asOf = '2026-01-01') =>
  stress(portfolio, { asOf, convention: 'binding' }, shock, yardstick);
export const lost = ({ companies }: StressBound) =>
  Object.fromEntries(
    companies.filter(({ lostUsd }) => lostUsd > 0).map((c) => [c.companyId, c.lostUsd]),
  );
export const hopsOf = ({ hops }: StressBound) =>
  hops.map(({ hop, lostUsd, unpaidUsd }) => [hop, lostUsd, unpaidUsd]);
export const noticeOf = (result: Stress, code: string) =>
  result.notices.find((notice) => notice.code === code)?.ids;
