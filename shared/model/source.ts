/** Where a fact comes from. Tier 1 a filing or company release, 2 an outlet, 3 an aggregator. */
import * as z from 'zod';
import { identifier, partialDate, text } from './fields';

export const tiers = [1, 2, 3] as const;

/** A file that a source rests on, kept in the data folder's `evidence` under its SHA-256 (hex). `bytes` is its size. */
export const evidenceFile = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: identifier,
  mediaType: text,
  bytes: z.number().int().min(0),
});
export type EvidenceFile = Readonly<z.infer<typeof evidenceFile>>;

/** `quote`, `page` and `files` stay in the app and its archive: the portfolio file, version 1, has no place for them. */
export const source = z.object({
  id: identifier,
  title: identifier,
  publisher: text,
  date: partialDate.nullable(),
  url: text.nullable(),
  tier: z.literal(tiers),
  recorded: partialDate.optional(),
  quote: text.optional(),
  page: text.optional(),
  files: z.array(evidenceFile).readonly().optional(),
});
export type Source = Readonly<z.infer<typeof source>>;
