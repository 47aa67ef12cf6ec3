/** The user's own positions, by company or by fund. Kept beside the portfolio, and part of no score, report or export. */
import * as z from 'zod';
import { companyId, identifier, largestQuantity } from './fields';

/** Dollars that are held; what is worth nothing is no position. */
const usd = z.number().positive().max(largestQuantity);

/** What a fund says it holds: a share of itself, 0 to 1, in a company; `companyId` is null where the ledger has none such. */
export const fundPart = z.object({
  name: identifier,
  companyId: companyId.nullable(),
  weight: z.number().positive().max(1),
});
export type FundPart = Readonly<z.infer<typeof fundPart>>;

/** Published weights are rounded, each by up to half of a hundredth of a percent. */
const rounding = 0.005;

export const companyPosition = z.object({
  kind: z.literal('company'),
  id: identifier,
  companyId,
  usd,
});
export const fundPosition = z
  .object({
    kind: z.literal('fund'),
    id: identifier,
    name: identifier,
    usd,
    parts: z.array(fundPart).max(20_000).readonly(),
  })
  .refine(({ parts }) => weightOf(parts) <= 1 + rounding, {
    params: { code: 'weights-above-whole' },
  });

export const position = z.discriminatedUnion('kind', [companyPosition, fundPosition]);
export type Position = Readonly<z.infer<typeof position>>;
export type FundPosition = Readonly<z.infer<typeof fundPosition>>;

export const holdings = z.object({
  positions: z
    .array(position)
    .max(10_000)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
      params: { code: 'duplicate-id' },
    })
    .readonly(),
});
export type Holdings = Readonly<z.infer<typeof holdings>>;
export const noHoldings: Holdings = { positions: [] };

export const weightOf = (parts: readonly FundPart[]): number =>
  parts.reduce((sum, { weight }) => sum + weight, 0);
