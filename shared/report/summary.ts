/**
 * Two states of a portfolio, a week apart, each as it was known then → the week's summary. Its bytes depend on what the
 * states hold alone, not on the order of their rows. The long parts are done in steps, so that the caller can tell how
 * far it is or give up.
 */
import { activeLinks } from '../engine/active';
import type { State } from '../engine/attribution/state';
import { companySignals } from '../engine/company/companySignals';
import { signalInput } from '../engine/measure';
import type { Yardstick } from '../engine/score';
import { signalOf } from '../engine/signals/all';
import { defaultDraws } from '../engine/uncertainty/bands';
import type { Alert } from '../model/alert';
import type { Bands } from '../model/band';
import type { Day } from '../model/day';
import type { Portfolio } from '../model/portfolio';
import type { Convention } from '../model/score';
import type { Thesis } from '../model/thesis';
import type { Week } from '../model/week';
import { checkAlert, checkThesis, type Sight, type Sights } from './conditions';
import { dueNext } from './due';
import { inOrder } from './inOrder';
import { ladderLines } from './ladderLines';
import { leftOutOf, longParts, nothingLong, type SummarySeeds } from './longParts';
import type { Look } from './look';
import { namedIn, withoutNote } from './named';
import { summaryFormat, summaryVersion, type WeekSummary } from './summaryModel';
import { reportOn } from './week';

/** One close: the ledger as it was known then (`model/known.ts`), and the day. */
export interface Close {
  readonly portfolio: Portfolio;
  readonly asOf: Day;
  /** The day that it is known on; null: all that the ledger holds. */
  readonly knownOn: Day | null;
}

export interface CloseBefore extends Close {
  /** The bands of the summary before, `bands.now`, if they are of this very close: they are then not drawn again. */
  readonly bands?: Bands | null;
  /** How it was looked at, where the method or the convention changed since. */
  readonly convention?: Convention;
  readonly yardstick?: Yardstick;
}

export interface SummaryInput {
  readonly before: CloseBefore;
  readonly now: Close;
  /** The closing hour, local time. */
  readonly hour: number;
  /** The week and the day of its close, where it has not closed by `now`. */
  readonly open?: { readonly week: Week; readonly closes: Day } | undefined;
  readonly convention: Convention;
  readonly yardstick: Yardstick;
  readonly seeds: SummarySeeds;
  readonly alerts: readonly Alert[];
  readonly theses: readonly Thesis[];
  /** Rescorings for a band; 10,000 unless told. */
  readonly draws?: number;
  /** True: the long parts also for a portfolio above the limit. */
  readonly evenIfLong?: boolean;
}

export function weekSummary(input: SummaryInput): WeekSummary {
  const steps = weekSummarySteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Yields how far it is, 0 to 1, after each small step. */
export function* weekSummarySteps(input: SummaryInput): Generator<number, WeekSummary> {
  const { hour, convention, yardstick, seeds, draws = defaultDraws } = input;
  const bandsBefore = input.before.bands ?? null;
  const ledgers = { before: inOrder(input.before.portfolio), now: inOrder(input.now.portfolio) };
  const now: State = { ...stateOf(input.now, ledgers.now), convention, yardstick };
  const before: State = {
    ...stateOf(input.before, ledgers.before),
    convention: input.before.convention ?? convention,
    yardstick: input.before.yardstick ?? yardstick,
  };
  const span = {
    from: input.before.asOf,
    to: input.now.asOf,
    hour,
    convention,
    ...input.open,
  };
  const looked = reportOn(ledgers, span, yardstick, before);
  const { report } = looked;
  yield 0.05;

  const leftOut = leftOutOf(ledgers.now, input.evenIfLong === true);
  const long =
    leftOut === null
      ? yield* longParts({ before, now, close: input.now.asOf, bandsBefore, seeds, draws })
      : nothingLong;
  const { bands, attribution, verify } = long;

  const active = activeLinks(ledgers.now.links, now);
  const due = dueNext(active, input.now.asOf);
  const ladders = ladderLines(ledgers.now, input.now.asOf, report.changes);
  const sights: Sights = {
    now: sightOf(now, looked.now),
    before: sightOf(before, looked.before),
    close: input.now.asOf,
    active,
    appeared: report.loops.appeared,
    loopsComplete: report.loops.complete,
  };
  const alerts = inIdOrder(input.alerts).map((alert) => checkAlert(alert, sights));
  const theses = inIdOrder(input.theses).map((thesis) => checkThesis(thesis, sights));
  const revised = report.changes.filter(({ event }) => event === 'revised');
  const revisedIds = new Set(revised.map(({ linkId }) => linkId));
  const checks = [...alerts, ...theses.flatMap(({ confirms, refutes }) => [confirms, refutes])];
  const conditions = [
    ...input.alerts.map(({ condition }) => condition),
    ...input.theses.flatMap(({ confirms, refutes }) => [confirms.condition, refutes.condition]),
  ];
  yield 1;

  return {
    format: summaryFormat,
    version: summaryVersion,
    ...report,
    headlines: report.headlines.map(({ note: _, ...headline }) => headline),
    known: { before: input.before.knownOn, now: input.now.knownOn },
    conventionBefore: before.convention,
    methodBefore: before.yardstick.method.version,
    bands,
    attribution,
    verify,
    leftOut,
    due,
    ladders,
    alerts,
    theses,
    earlier: Object.fromEntries(
      ledgers.before.links
        .filter(({ id }) => revisedIds.has(id))
        .map((link) => [link.id, withoutNote(link)]),
    ),
    ...namedIn(ledgers, {
      linkIds: [
        ...Object.keys(report.links),
        ...(attribution?.moves.map(({ linkId }) => linkId) ?? []),
        ...(verify?.map(({ linkId }) => linkId) ?? []),
        ...due.byLink.map(({ linkId }) => linkId),
        ...ladders.flatMap(({ begun, binding, paidLinkIds }) => [
          ...begun.map(({ linkId }) => linkId),
          ...binding.linkIds,
          ...paidLinkIds,
        ]),
        ...checks.flatMap((check) => check?.linkIds ?? []),
      ],
      companyIds: [
        ...Object.keys(report.names),
        ...ladders.map(({ companyId }) => companyId),
        ...conditions.flatMap((condition) =>
          condition && 'companyId' in condition ? (condition.companyId ?? []) : [],
        ),
      ],
      sourceIds: [
        ...Object.keys(report.sources),
        ...ladders.flatMap(({ headline, revised }) => [
          ...headline.sourceIds,
          ...(revised?.sourceIds ?? []),
        ]),
      ],
    }),
  };
}

const stateOf = ({ asOf }: Close, portfolio: Portfolio) => ({ portfolio, asOf });

const inIdOrder = <R extends { readonly id: string }>(rows: readonly R[]): R[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

function sightOf(state: State, look: Look): Sight {
  const { companies } = state.portfolio;
  let signals: ReturnType<typeof companySignals> | null = null;
  return {
    dial: (id) => look.reading.dials[id].score,
    signal: (id) => signalOf[id](signalInput(look.graph)).value,
    burden: (companyId) => {
      signals ??= companySignals(companies, look.graph, look.loops, state.asOf);
      return signals[companyId]?.commitmentBurden.value ?? null;
    },
  };
}
