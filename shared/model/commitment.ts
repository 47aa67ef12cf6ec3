/** A headline that a company gave of what it will spend, e.g. OpenAI: $1.4 trillion for 30 GW. It is in no sum. */
import * as z from 'zod';
import { identifier, partialDate, quantity, sourceIds, text } from './fields';

export const originalSum = z.object({
  currency: identifier,
  amount: quantity,
  usdPerUnit: z.number().positive(),
  day: partialDate,
});

export const commitment = z.object({
  id: identifier,
  companyId: identifier,
  amountUsd: quantity.nullable(),
  /** The amount as it was entered, where that was not in USD; in the app and its archive only. */
  original: originalSum.optional(),
  capacityMw: quantity.nullable(),
  announced: partialDate.nullable(),
  supersedes: identifier.optional(),
  sourceIds,
  recorded: partialDate.optional(),
  note: text.optional(),
});
export type Commitment = Readonly<z.infer<typeof commitment>>;
