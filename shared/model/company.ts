/** A company (or person, vehicle, programme) that the ledger knows. */
import * as z from 'zod';
import { companyId, identifier, partialDate, quantity, sourceIds, text } from './fields';

export const companyKinds = [
  'ai-lab',
  'chipmaker',
  'hyperscaler',
  'neocloud',
  'datacenter',
  'equipment',
  'energy',
  'investor',
  'lender',
  'vehicle',
  'conglomerate',
  'customer',
  'programme',
  'aggregate',
  'telecom',
  'person',
  'other',
] as const;
export type CompanyKind = (typeof companyKinds)[number];

/** `usd`: revenue of the twelve months that end on `asOf`; where `asOf` is null it is something else and enters no ratio. */
export const revenue = z.object({
  usd: quantity,
  asOf: partialDate.nullable(),
  period: text.optional(),
  announced: partialDate.nullable().optional(),
  sourceIds,
});
export type Revenue = Readonly<z.infer<typeof revenue>>;

export const valuation = z.object({
  usd: quantity,
  asOf: partialDate.nullable(),
  basis: text.optional(),
  sourceIds,
});
export type Valuation = Readonly<z.infer<typeof valuation>>;

export const company = z.object({
  id: companyId,
  name: identifier,
  kind: z.enum(companyKinds),
  watched: z.boolean(),
  ticker: text.optional(),
  country: text.optional(),
  note: text.optional(),
  revenue: z.array(revenue).readonly().optional(),
  valuation: z.array(valuation).readonly().optional(),
  recorded: partialDate.optional(),
});
export type Company = Readonly<z.infer<typeof company>>;
