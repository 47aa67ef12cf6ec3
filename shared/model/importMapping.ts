/** Which column of a file is what, and how its cells are to be read; kept by name in the settings. */
import * as z from 'zod';
import { identifier } from './fields';
import { tableNames } from './portfolio';

const reading = z.object({
  decimal: z.enum(['point', 'comma']).optional(),
  order: z.enum(['day-first', 'month-first']).optional(),
  /** What bare figures are in. */
  currency: z.string().optional(),
  scale: z.number().positive().optional(),
});
/** How a column's cells are read, where the user has said so. */
export type Reading = Readonly<z.infer<typeof reading>>;

export const mapping = z.object({
  table: z.enum(tableNames),
  /** Field → heading. */
  columns: z.record(z.string(), z.string()).readonly(),
  /** By heading. */
  readings: z.record(z.string(), reading).readonly().default({}),
  /** By field, then by the word as it stands in the file: the format's word. */
  words: z.record(z.string(), z.record(z.string(), z.string())).readonly().default({}),
  /** For rows that say none. */
  defaults: z
    .object({ kind: z.string().optional(), state: z.string().optional() })
    .readonly()
    .default({}),
});
export type Mapping = Readonly<z.infer<typeof mapping>>;

export const namedMapping = z.object({ name: identifier, mapping });
export type NamedMapping = Readonly<z.infer<typeof namedMapping>>;
