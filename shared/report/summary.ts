/**
 * Two states of a portfolio, a week apart, each as it was known then → the week's summary. Its bytes depend on what the
 * states hold alone, not on the order of their rows. The long parts are done in steps, so that the caller can tell how
 * far it is or give up.
 */
import { activeLinks } from '../engine/active';
import { attribute, attributionSeed } from '../engine/attribution/attribute';
import type { State } from '../engine/attribution/state';
import { VerificationRun } from '../engine/attribution/verifyNext';
import { companySignals } from '../engine/company/companySignals';
import { graphOf, signalInput } from '../engine/measure';
import { seededRandom } from '../engine/random';
import type { Yardstick } from '../engine/score';
import { signalOf } from '../engine/signals/all';
import { BandRun, defaultDraws } from '../engine/uncertainty/bands';
import type { Alert } from '../model/alert';
import type { Attribution, Verification } from '../model/attribution';
import type { Bands } from '../model/band';
import type { Day } from '../model/day';
import type { Portfolio } from '../model/portfolio';
import type { Convention } from '../model/score';
import type { Thesis } from '../model/thesis';
import { checkAlert, checkThesis, type Sight, type Sights } from './conditions';
import { dueNext } from './due';
import { inOrder } from './inOrder';
import { ladderLines } from './ladderLines';
import { mostLinksUnasked } from './limits';
import type { Look } from './look';
import { type LeftOut, summaryFormat, summaryVersion, type WeekSummary } from './summaryModel';
import { namedIn, reportOn, withoutNote } from './week';

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

/** Any numbers do; the same ones give the same bytes. */
export interface SummarySeeds {
  readonly bands: number;
  readonly attribution: number;
}
export const summarySeeds: SummarySeeds = { bands: 2000, attribution: attributionSeed };

const verifyShown = 5;
/** Points; what rounds to nothing at stake needs no one’s time. */
const shownEffect = 0.05;

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
  const ledgers = { before: inOrder(input.before.portfolio), now: inOrder(input.now.portfolio) };
  const now: State = { ...stateOf(input.now, ledgers.now), convention, yardstick };
  const before: State = {
    ...stateOf(input.before, ledgers.before),
    convention: input.before.convention ?? convention,
    yardstick: input.before.yardstick ?? yardstick,
  };
  const span = { from: input.before.asOf, to: input.now.asOf, hour, convention };
  const looked = reportOn(ledgers, span, yardstick, before);
  const { report } = looked;
  yield 0.05;

  const leftOut = leftOutOf(ledgers.now, input.evenIfLong === true);
  let bands: WeekSummary['bands'] = null;
  let attribution: Attribution | null = null;
  let verify: Verification[] | null = null;
  if (leftOut === null) {
    attribution = attribute(before, now, { seed: seeds.attribution });
    yield 0.1;
    const bandsBefore =
      input.before.bands ?? (yield* bandsOf(before, seeds.bands, draws, 0.1, 0.4));
    bands = { before: bandsBefore, now: yield* bandsOf(now, seeds.bands, draws, 0.4, 0.7) };
    verify = yield* verificationOf(now, input.now.asOf);
  }

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
        ...ladders.flatMap(({ begun }) => begun.map(({ linkId }) => linkId)),
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

function leftOutOf({ links }: Portfolio, evenIfLong: boolean): LeftOut | null {
  if (evenIfLong || links.length <= mostLinksUnasked) return null;
  return { reason: 'too-many-links', links: links.length, most: mostLinksUnasked };
}

function* bandsOf(
  state: State,
  seed: number,
  draws: number,
  begin: number,
  end: number,
): Generator<number, Bands> {
  const graph = graphOf(state.portfolio, state);
  const run = new BandRun(graph, state.yardstick, seededRandom(seed), draws);
  while (run.done < draws) {
    run.step(Math.min(100, draws - run.done));
    yield begin + ((end - begin) * run.done) / draws;
  }
  return run.bands(seed);
}

function* verificationOf(state: State, close: Day): Generator<number, Verification[]> {
  const run = new VerificationRun(state, close);
  while (run.done < run.size) {
    run.step(1);
    yield 0.7 + (0.3 * run.done) / run.size;
  }
  return run
    .result()
    .filter(({ effect }) => effect >= shownEffect)
    .slice(0, verifyShown);
}

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
