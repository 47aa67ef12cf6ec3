/** A headline that a company gave of what it will spend, e.g. OpenAI: $1.4 trillion for 30 GW. It is in no sum. */
import * as z from 'zod';
import { identifier, partialDate, quantity, sourceIds, text } from './fields';

export const commitment = z.object({
  id: identifier,
  companyId: identifier,
  amountUsd: quantity.nullable(),
  capacityMw: quantity.nullable(),
  announced: partialDate.nullable(),
  supersedes: identifier.optional(),
  sourceIds,
  recorded: partialDate.optional(),
  note: text.optional(),
});
export type Commitment = Readonly<z.infer<typeof commitment>>;
