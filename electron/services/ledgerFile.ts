/**
 * The kept file `ledger.json`, unknown → portfolio and changes, or why not. One of an earlier schema is read as the present
 * one; a newer one is told apart from a bad one.
 */
import * as z from 'zod';
import type { Change } from '#shared/model/change';
import type { Notice, Problem } from '#shared/model/diagnostic';
import { type Portfolio, tableNames } from '#shared/model/portfolio';
import { parsePortfolio } from '#shared/parse/portfolio';
import { problemsOf } from '#shared/parse/zodProblems';
import { migrated } from './migrations';
import { ledgerSchema } from './migrations/schema';

export const ledgerFileName = 'ledger.json';
export { ledgerSchema };

export interface LedgerFile {
  readonly schema: typeof ledgerSchema;
  readonly portfolio: Portfolio;
  readonly changes: readonly Change[];
  readonly begun: boolean;
}

export type LedgerReading =
  | {
      readonly kind: 'good';
      readonly file: LedgerFile;
      readonly notices: readonly Notice[];
      /** The schema it is written in. */
      readonly schema: number;
    }
  | { readonly kind: 'newer' | 'bad'; readonly problems: readonly Problem[] };

const row = z.looseObject({ id: z.string() }).nullable();
const rowChange = z.object({
  table: z.enum(tableNames),
  id: z.string(),
  at: z.number().min(0),
  before: row,
  after: row,
});
const change = z.object({
  id: z.string(),
  at: z.string(),
  day: z.string(),
  rows: z.array(rowChange),
  name: z.object({ before: z.string(), after: z.string() }).optional(),
  reason: z.string().optional(),
  by: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('import'), file: z.string() }),
      z.object({ kind: z.literal('restore'), backup: z.string() }),
    ])
    .optional(),
  undoes: z.string().optional(),
  redoes: z.string().optional(),
});
const frame = z.object({
  schema: z.literal(ledgerSchema),
  portfolio: z.unknown(),
  changes: z.array(change),
  begun: z.boolean(),
});

const within = <T extends Problem | Notice>(found: readonly T[]): T[] =>
  found.map((one) => ({ ...one, path: one.path === '' ? 'portfolio' : `portfolio.${one.path}` }));

export function parseLedgerFile(written: unknown): LedgerReading {
  const schema = (written as { readonly schema?: unknown } | null)?.schema;
  if (typeof schema === 'number' && schema > ledgerSchema) {
    const detail = { known: ledgerSchema };
    return {
      kind: 'newer',
      problems: [{ path: 'schema', code: 'newer-version', value: schema, detail }],
    };
  }
  const document = migrated(written);
  const framed = frame.safeParse(document);
  if (!framed.success) return { kind: 'bad', problems: problemsOf(framed.error, document, '') };

  const portfolio = parsePortfolio(framed.data.portfolio);
  if (!portfolio.ok) {
    const newer = portfolio.problems.some((problem) => problem.code === 'newer-version');
    return { kind: newer ? 'newer' : 'bad', problems: within(portfolio.problems) };
  }
  // The shape of a change is checked above; its rows are the past, kept as they were written.
  const file = { ...framed.data, portfolio: portfolio.value } as LedgerFile;
  return { kind: 'good', file, notices: within(portfolio.notices), schema: Number(schema) };
}
