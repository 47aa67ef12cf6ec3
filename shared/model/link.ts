/** A money link: value flows from `from` to `to`. */
import * as z from 'zod';
import { identifier, partialDate, quantity, sourceIds, text } from './fields';

export const financeKinds = ['investment', 'credit', 'guarantee', 'warrant'] as const;
export const tradeKinds = ['purchase', 'lease', 'swap'] as const;
export const tieKinds = ['control'] as const;
export const linkKinds = [...financeKinds, ...tradeKinds, ...tieKinds] as const;
export type LinkKind = (typeof linkKinds)[number];
export const linkFamilies = ['finance', 'trade', 'tie'] as const;
export type LinkFamily = (typeof linkFamilies)[number];

const familyOf: Record<LinkKind, LinkFamily> = {
  investment: 'finance',
  credit: 'finance',
  guarantee: 'finance',
  warrant: 'finance',
  purchase: 'trade',
  lease: 'trade',
  swap: 'trade',
  control: 'tie',
};

/** Finance, trade or tie. */
export function linkFamily(kind: LinkKind): LinkFamily {
  return familyOf[kind];
}

export const linkStates = [
  'rumoured',
  'intent',
  'signed',
  'under-way',
  'completed',
  'cancelled',
  'ended',
] as const;
export type LinkState = (typeof linkStates)[number];

/** The confidences that the format names; others may be written and are shown as they are. */
export const confidences = [
  'company statement',
  'reported',
  'source-based',
  'estimate',
  'unverified',
] as const;

/** USD; 0 ≤ low ≤ best ≤ high. */
export const amount = z
  .object({ low: quantity, best: quantity, high: quantity })
  .check((context) => {
    const { low, best, high } = context.value;
    const above = (path: 'low' | 'best', code: string, limit: number) =>
      context.issues.push({
        code: 'custom',
        path: [path],
        input: context.value[path],
        params: { code, limit },
      });
    if (low > best) above('low', 'above-best', best);
    if (best > high) above('best', 'above-high', high);
  });
export type Amount = Readonly<z.infer<typeof amount>>;

export const status = z.object({ since: partialDate.nullable(), state: z.enum(linkStates) });
export type Status = Readonly<z.infer<typeof status>>;

/** An amount as it was entered, where that was not in USD. */
export const originalAmount = z.object({
  currency: identifier,
  low: quantity,
  best: quantity,
  high: quantity,
  usdPerUnit: z.number().positive(),
  day: partialDate,
});

export const link = z.object({
  id: identifier,
  kind: z.enum(linkKinds),
  from: identifier,
  to: identifier,
  amount: amount.nullable(),
  capacityMw: quantity.nullable(),
  announced: partialDate.nullable(),
  start: partialDate.nullable(),
  end: partialDate.nullable(),
  status: z.array(status).readonly(),
  counted: z.boolean(),
  supersededBy: identifier.optional(),
  paidUsd: quantity.optional(),
  original: originalAmount.optional(),
  confidence: text.optional(),
  recorded: partialDate.optional(),
  sourceIds,
  note: text.optional(),
});
export type Link = Readonly<z.infer<typeof link>>;
