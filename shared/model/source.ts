/** Where a fact comes from. Tier 1 a filing or company release, 2 an outlet, 3 an aggregator. */
import * as z from 'zod';
import { identifier, partialDate, text } from './fields';

export const tiers = [1, 2, 3] as const;

export const source = z.object({
  id: identifier,
  title: identifier,
  publisher: text,
  date: partialDate.nullable(),
  url: text.nullable(),
  tier: z.literal(tiers),
  recorded: partialDate.optional(),
});
export type Source = Readonly<z.infer<typeof source>>;
