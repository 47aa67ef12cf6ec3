/** Market and funding indicators of the dot-com era and of today: what is known of each, and where it comes from. */
import * as z from 'zod';
import { identifier, text } from './fields';
import { tiers } from './source';

const point = z.object({ date: text, value: z.number(), entity: text.optional() });

export const indicator = z.object({
  id: identifier,
  group: text,
  name: identifier,
  unit: text,
  definition: text,
  /** The column of the monthly series that holds its values, where there is one. */
  monthly: text.optional(),
  series: z.array(point).readonly(),
  now: point.nullable(),
  confidence: text,
  sources: z
    .array(
      z.object({
        title: identifier,
        publisher: text,
        date: text.nullable(),
        url: text.nullable(),
        tier: z.literal(tiers),
      }),
    )
    .min(1)
    .readonly(),
  note: text,
});
export type Indicator = Readonly<z.infer<typeof indicator>>;

export const indicatorFile = z.object({
  format: z.literal('bubblescope.indicators'),
  version: z.literal(1),
  indicators: z.array(indicator).readonly(),
});

/** Columns of monthly values, one for each month; null where a month has none. */
export const seriesFile = z.object({
  format: z.literal('bubblescope.series'),
  version: z.literal(1),
  months: z.array(z.string().regex(/^\d{4}-\d{2}$/)).readonly(),
  series: z.record(z.string(), z.array(z.number().nullable()).readonly()),
});
