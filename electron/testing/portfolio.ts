/** A small portfolio, and rows to change it with. */
import type { RowEdit } from '#shared/model/change';
import type { Company } from '#shared/model/company';
import type { Link } from '#shared/model/link';
import { emptyPortfolio, type Portfolio } from '#shared/model/portfolio';

export const company = (id: string, more: Partial<Company> = {}): Company => ({
  id,
  name: id.toUpperCase(),
  kind: 'other',
  watched: true,
  ...more,
});

export const purchase = (id: string, from: string, to: string, more: Partial<Link> = {}): Link => ({
  id,
  kind: 'purchase',
  from,
  to,
  amount: { low: 1, best: 2, high: 3 },
  capacityMw: null,
  announced: '2026-01-14',
  start: null,
  end: null,
  status: [{ since: '2026-01-14', state: 'signed' }],
  counted: true,
  sourceIds: [],
  ...more,
});

export const smallPortfolio: Portfolio = {
  ...emptyPortfolio('small'),
  companies: [company('buyer'), company('seller')],
  links: [purchase('sale', 'buyer', 'seller')],
};

export const put = (table: 'companies' | 'links', after: Company | Link): RowEdit => ({
  table,
  id: after.id,
  after,
});
export const remove = (table: 'companies' | 'links', id: string): RowEdit => ({
  table,
  id,
  after: null,
});
