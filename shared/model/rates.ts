/** The bundled yearly table of exchange rates, as published: `assets/rates.json`. A year that is not in it is not known. */
import * as z from 'zod';
import { identifier, text } from './fields';

const series = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** The direction in which the source gives them: kept, so that each figure can be looked up there. */
  quoted: z.enum(['usd-per-unit', 'units-per-usd']),
  source: identifier,
  url: z.url({ protocol: /^https$/ }),
  note: text.optional(),
  years: z.record(z.string().regex(/^\d{4}$/), z.number().positive()),
});

/** A currency may have several series, each of its own years and source. */
export const rateFile = z.object({
  format: z.literal('bubblescope.rates'),
  version: z.literal(1),
  series: z.array(series).readonly(),
});
export type Rates = Readonly<z.infer<typeof rateFile>>;

/** What sums are in, and what an amount is in unless another currency is said. */
export const homeCurrency = 'USD';

/** The currencies of the table, in its order. */
export function currenciesOf({ series }: Rates): string[] {
  return [...new Set(series.map(({ currency }) => currency))];
}
