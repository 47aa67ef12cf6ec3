/**
 * A kept summary, unknown → `WeekSummary`, or every problem of it at once. Kept for years: its head must be right, and
 * what a later version of the app adds within version 1 is kept as it is.
 */
import * as z from 'zod';
import { alert } from '../../model/alert';
import { commitment } from '../../model/commitment';
import { isDay } from '../../model/day';
import type { Parsed, Problem } from '../../model/diagnostic';
import { link, linkStates } from '../../model/link';
import { conventions } from '../../model/score';
import { source } from '../../model/source';
import { thesis } from '../../model/thesis';
import { isWeek } from '../../model/week';
import { linkEvents, tradeRoles } from '../../report/model';
import { summaryFormat, summaryVersion, type WeekSummary } from '../../report/summaryModel';
import { problemsOf } from '../zodProblems';
import { correction } from './correction';
import {
  attribution,
  bands,
  byDial,
  dialLine,
  loop,
  range,
  signalLine,
  verification,
} from './parts';

const number = z.number();
const known = number.nullable();
const text = z.string();
const texts = z.array(text).readonly();
const day = text.refine(isDay, { params: { code: 'not-a-date' } });
const week = text.refine(isWeek, { params: { code: 'not-a-date' } });

const change = z.looseObject({
  linkId: text,
  event: z.enum(linkEvents),
  on: day.nullable(),
  stateBefore: z.enum(linkStates).nullable(),
  stateAfter: z.enum(linkStates).nullable(),
  activeBefore: z.boolean(),
  activeAfter: z.boolean(),
  tiedToBoth: z.array(z.looseObject({ holderId: text, linkIds: texts })).readonly(),
  dualRoles: z
    .array(
      z.looseObject({
        companyId: text,
        as: z.enum(tradeRoles),
        financeUsd: known,
        tradeUsd: known,
        financeLinkIds: texts,
        tradeLinkIds: texts,
      }),
    )
    .readonly(),
  onLoops: number,
  onNewLoops: number,
  supersededBy: text.nullable(),
});

const dueShape = { usd: number, mw: number, links: number, undisclosed: number };
const due = z.looseObject({
  from: day,
  to: day,
  total: z.looseObject(dueShape),
  byLink: z
    .array(z.looseObject({ linkId: text, usd: known, mw: known, ends: z.boolean() }))
    .readonly(),
  byCompany: z.array(z.looseObject({ companyId: text, ...dueShape })).readonly(),
  noTerm: z.looseObject({ count: number, usd: number, mw: number, undisclosed: number }),
});

const headline = commitment.loose();
const ladder = z.looseObject({
  companyId: text,
  headline,
  revised: headline.nullable(),
  binding: z.looseObject({
    usd: known,
    lowUsd: known,
    highUsd: known,
    megawatts: known,
    links: number,
    undisclosed: number,
  }),
  paidUsd: known,
  shares: z.looseObject({ binding: known, bindingMw: known, paid: known }),
  begun: z.array(z.looseObject({ linkId: text, usdShare: known, mwShare: known })).readonly(),
});

const checkShape = {
  met: z.boolean().nullable(),
  value: known,
  before: known,
  loopIds: texts,
  linkIds: texts,
};
const check = z.looseObject(checkShape).nullable();

/** Each field of the model stands here; the compiler sees to it. */
const fields = {
  format: z.literal(summaryFormat),
  version: z.literal(summaryVersion),
  week,
  closes: day.optional(),
  from: day,
  to: day,
  hour: number,
  convention: z.enum(conventions),
  method: text,
  cutAt: number,
  portfolioName: text,
  dials: byDial(dialLine),
  signals: byDial(z.array(signalLine).readonly()),
  changes: z.array(change).readonly(),
  changed: z.looseObject({ links: number, counting: number }),
  headlines: z.array(headline).readonly(),
  loops: z.looseObject({
    total: number,
    totalBefore: number,
    complete: z.boolean(),
    long: z.looseObject({ now: number, dotcom: range }),
    appeared: z.array(loop).readonly(),
    grown: z.array(z.looseObject({ loop, beforeUsd: number })).readonly(),
    broken: z.array(loop).readonly(),
    largest: z.array(loop).readonly(),
  }),
  concentrated: z
    .array(
      z.looseObject({
        companyId: text,
        side: z.enum(['customers', 'suppliers']),
        hhi: number,
        usd: number,
        largestId: text,
        largestShare: number,
      }),
    )
    .readonly(),
  coverage: z.looseObject({
    activeLinks: number,
    flowLinks: number,
    knownAmounts: number,
    undisclosed: number,
    grossFlowUsd: number,
    tier3Only: number,
    unsourced: number,
  }),
  names: z.record(text, text),
  links: z.record(text, link.loose()),
  sources: z.record(text, source.loose()),
  known: z.looseObject({ before: day.nullable(), now: day.nullable() }),
  conventionBefore: z.enum(conventions),
  methodBefore: text,
  bands: z.looseObject({ now: bands, before: bands }).nullable(),
  attribution: attribution.nullable(),
  verify: z.array(verification).readonly().nullable(),
  leftOut: z
    .looseObject({ reason: z.literal('too-many-links'), links: number, most: number })
    .nullable(),
  due,
  ladders: z.array(ladder).readonly(),
  alerts: z.array(z.looseObject({ alert: alert.loose(), ...checkShape })).readonly(),
  theses: z
    .array(
      z.looseObject({
        thesis: thesis.loose(),
        daysLeft: number,
        confirms: check,
        refutes: check,
        brier: known,
      }),
    )
    .readonly(),
  earlier: z.record(text, link.loose()),
  correction: correction.optional(),
} satisfies Record<keyof WeekSummary, z.ZodType>;
const summary = z.looseObject(fields);

/** Its input is not changed. */
export function parseSummary(document: unknown): Parsed<WeekSummary> {
  const head = headProblem(document);
  if (head) return { ok: false, problems: [head] };
  const result = summary.safeParse(document);
  if (!result.success) return { ok: false, problems: problemsOf(result.error, document, '') };
  // The schema has no default and turns no value: the document itself is the summary.
  return { ok: true, value: document as WeekSummary, notices: [] };
}

function headProblem(document: unknown): Problem | null {
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    return { path: '', code: 'not-a-summary', value: document };
  const { format, version } = document as Record<string, unknown>;
  if (format !== summaryFormat) return { path: 'format', code: 'not-a-summary', value: format };
  if (version === summaryVersion) return null;
  const newer = typeof version === 'number' && version > summaryVersion;
  return {
    path: 'version',
    code: newer ? 'newer-version' : 'unknown-version',
    value: version,
    detail: { known: summaryVersion },
  };
}
