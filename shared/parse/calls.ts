/** The arguments of every call of the contract, unknown → typed. Rows are parsed whole, by the portfolio's own schema. */
import * as z from 'zod';
import { type Channel, type Input, problemFiles } from '../api';
import { chunkText, transferUses } from '../model/evidence';
import { holdings } from '../model/holdings';
import { lines } from '../model/lines';
import { tableNames } from '../model/portfolio';
import { keptScenarios } from '../model/scenario';
import { settings } from '../model/settings';
import { isWeek } from '../model/week';

const rowEdit = z.object({
  table: z.enum(tableNames),
  id: z.string().min(1),
  after: z.record(z.string(), z.unknown()).nullable(),
});

const fileName = z.string().regex(/^[\w][\w .-]{0,120}$/);
const week = z.string().refine(isWeek);
const summaryId = z.object({ week, issue: z.number().int().min(0).max(9_999) });
/** A file's own name, in no folder. */
const baseName = z.string().regex(/^[^/\\\p{Cc}]{1,200}$/u);
const transfer = z.object({ id: z.uuid() });
const evidenceName = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: baseName });
const from = z.number().int().min(0);
/** Nothing in it that could lead out of the folder. */
const backupRequest = z.object({ name: z.string().regex(/^[\w][\w.-]{0,80}$/) });

const answerFirst = z.literal(true).optional();
const step = z.object({ id: z.string().min(1), answerFirst });

const inputs = {
  'ledger.read': z.undefined(),
  'ledger.edit': z.object({
    revision: z.number().int().min(0),
    edits: z.array(rowEdit),
    reason: z.string().optional(),
    // Only a restore says that it is one, on its own channel.
    by: z.object({ kind: z.literal('import'), file: z.string().min(1) }).optional(),
    name: z.string().optional(),
    answerFirst,
  }),
  'ledger.begin': z.object({ with: z.enum(['starter', 'empty']) }),
  'ledger.undo': step,
  'ledger.redo': step,
  'ledger.history': z.object({
    limit: z.number().int().min(1).max(1_000_000),
    skip: z.number().int().min(0).optional(),
    about: z.object({ table: z.enum(tableNames), id: z.string().min(1) }).optional(),
  }),
  'ledger.saving': z.undefined(),
  'ledger.saveNow': z.undefined(),
  'backups.list': z.undefined(),
  'backups.make': z.undefined(),
  'backups.compare': backupRequest,
  'backups.restore': backupRequest,
  'settings.read': z.undefined(),
  'settings.write': settings,
  'app.info': z.undefined(),
  'lines.read': z.undefined(),
  'lines.write': lines,
  'scenarios.read': z.undefined(),
  'scenarios.write': keptScenarios,
  'holdings.read': z.undefined(),
  'holdings.write': holdings,
  'summaries.list': z.undefined(),
  'summaries.read': summaryId,
  'summaries.state': summaryId,
  'summaries.search': z.object({ text: z.string().min(1).max(200) }),
  'summaries.writeSince': z.object({ week }),
  'summaries.status': z.undefined(),
  'summaries.cancel': z.undefined(),
  'summaries.correct': z.object({ week, reason: z.string().max(2_000) }),
  'pdf.print': z.object({ html: z.string().min(1) }),
  'file.save': z.discriminatedUnion('mediaType', [
    z.object({
      name: fileName,
      mediaType: z.enum([
        'text/markdown',
        'text/html',
        'application/json',
        'text/csv',
        'image/svg+xml',
      ]),
      text: z.string(),
    }),
    z.object({
      name: fileName,
      mediaType: z.enum(['application/pdf', 'image/png']),
      base64: z.base64(),
    }),
  ]),
  'transfer.begin': z.object({
    use: z.enum(transferUses),
    name: baseName,
    bytes: z.number().int().min(0),
  }),
  'transfer.append': transfer.extend({ base64: z.string().max(chunkText) }),
  'transfer.drop': transfer,
  'transfer.read': transfer.extend({ from }),
  'transfer.save': transfer.extend({ name: baseName }),
  'evidence.add': transfer,
  'evidence.open': evidenceName,
  'evidence.read': evidenceName.extend({ from }),
  'evidence.check': z.undefined(),
  'archive.make': z.undefined(),
  'archive.look': transfer,
  'archive.restore': transfer,
  'opened.take': z.undefined(),
  'log.read': z.undefined(),
  'log.show': z.undefined(),
  'log.page': z.object({ name: z.string().max(100), stack: z.string().max(20_000) }),
  'problem.look': z.undefined(),
  'problem.pack': z.object({
    files: z.array(z.enum(problemFiles)).max(problemFiles.length),
    note: z.string().max(10_000),
  }),
} as const satisfies Record<Channel, z.ZodType>;

/** Throws where the argument is not what the contract says; an edit's rows are checked by the ledger itself. */
export function parseInput<C extends Channel>(channel: C, input: unknown): Input<C> {
  // JSON has no undefined: a call without an argument may arrive with null.
  return inputs[channel].parse(input ?? undefined) as Input<C>;
}

export function isChannel(name: unknown): name is Channel {
  return typeof name === 'string' && Object.hasOwn(inputs, name);
}
