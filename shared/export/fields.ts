/** The fields of a row and of what stands within it, in the order in which the format's schema lists them. */
import { commitment } from '../model/commitment';
import { company, revenue, valuation } from '../model/company';
import { amount, link, originalAmount, status } from '../model/link';
import type { TableName } from '../model/portfolio';
import { source } from '../model/source';

export const rowFields: Readonly<Record<TableName, readonly string[]>> = {
  companies: Object.keys(company.shape),
  links: Object.keys(link.shape),
  commitments: Object.keys(commitment.shape),
  sources: Object.keys(source.shape),
};

/** By the field that holds it. */
export const innerFields: ReadonlyMap<string, readonly string[]> = new Map([
  ['amount', Object.keys(amount.shape)],
  ['status', Object.keys(status.shape)],
  ['original', Object.keys(originalAmount.shape)],
  ['revenue', Object.keys(revenue.shape)],
  ['valuation', Object.keys(valuation.shape)],
]);
