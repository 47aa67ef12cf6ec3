/** What became of the companies of the dot-com networks, and the yearly revenue of the few of which one is sourced. */
import * as z from 'zod';
import { companyId, identifier, partialDate, quantity, sourceIds } from './fields';
import { source } from './source';

export const fates = [
  'bankrupt',
  'restructured',
  'closed',
  'seized',
  'fined',
  'absorbed',
  'survived',
  'not-known',
] as const;
export type Fate = (typeof fates)[number];

const ending = z.object({
  id: companyId,
  fate: z.enum(fates),
  ended: partialDate.nullable(),
  text: z.object({ en: identifier, fr: identifier }),
  sourceIds,
  revenue: z.object({ usd: quantity, asOf: partialDate, sourceIds }).optional(),
});
export type Ending = Readonly<z.infer<typeof ending>>;

/** `sources` holds those that the dot-com networks do not have already. */
export const eraFile = z.object({
  format: z.literal('bubblescope.era'),
  version: z.literal(1),
  sources: z.array(source).readonly(),
  companies: z.array(ending).readonly(),
});
export type EraFile = Readonly<z.infer<typeof eraFile>>;
