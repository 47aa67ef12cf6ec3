/** The fields of a row and of what stands within it, in the order in which the format's schema lists them. */
import { commitment } from '../model/commitment';
import { company, revenue, valuation } from '../model/company';
import { amount, link, originalAmount, status } from '../model/link';
import type { TableName } from '../model/portfolio';
import { source } from '../model/source';

/** What the app keeps of a row beyond the format: the archive holds it, the portfolio file has no place for it. */
export const insideFields: Readonly<Record<TableName, readonly string[]>> = {
  companies: [],
  links: [],
  commitments: ['original'],
  sources: ['quote', 'page', 'files'],
};

const publicFields = (table: TableName, shape: object): readonly string[] =>
  Object.keys(shape).filter((field) => !insideFields[table].includes(field));

export const rowFields: Readonly<Record<TableName, readonly string[]>> = {
  companies: publicFields('companies', company.shape),
  links: publicFields('links', link.shape),
  commitments: publicFields('commitments', commitment.shape),
  sources: publicFields('sources', source.shape),
};

/** By the field that holds it. */
export const innerFields: ReadonlyMap<string, readonly string[]> = new Map([
  ['amount', Object.keys(amount.shape)],
  ['status', Object.keys(status.shape)],
  ['original', Object.keys(originalAmount.shape)],
  ['revenue', Object.keys(revenue.shape)],
  ['valuation', Object.keys(valuation.shape)],
]);
