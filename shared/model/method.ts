/** The method: weights, levels and indicator anchors, read from one sourced data file, `assets/method.json`. */
import * as z from 'zod';
import { identifier, text } from './fields';
import { levels, signalIds } from './score';

const dialMethod = z.object({
  signals: z
    .array(z.object({ id: z.enum(signalIds), weight: z.number().positive(), basis: text }))
    .min(1)
    .readonly(),
});

const anchor = z.object({ date: text, value: z.number() });

export const indicatorMethod = z.object({
  id: identifier,
  danger: z.enum(['high', 'low']),
  scale: z.enum(['linear', 'log']),
  calm: anchor.nullable(),
  dotcom: anchor.nullable(),
  scored: z.boolean(),
  reason: text.optional(),
  basis: text,
});
export type IndicatorMethod = Readonly<z.infer<typeof indicatorMethod>>;

export const method = z.object({
  format: z.literal('bubblescope.method'),
  /** Any change of a weight, a level or an anchor gets a new version. */
  version: identifier,
  dials: z.object({ circularity: dialMethod, concentration: dialMethod }),
  /** A signal's score is cut here before it enters its dial. */
  cutAt: z.object({ score: z.number().positive(), basis: text }),
  /** A dial below `below` has the level; the last one has no upper end. */
  levels: z
    .array(
      z.object({
        id: z.enum(levels),
        below: z.number().nullable(),
        basis: text,
        source: z.url().nullable(),
      }),
    )
    .readonly(),
  indicators: z.array(indicatorMethod).readonly(),
});
export type Method = Readonly<z.infer<typeof method>>;
export type DialMethod = Method['dials'][keyof Method['dials']];
