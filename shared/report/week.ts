/** Two states of a portfolio, a week apart → the report of what lies between. The same states give the same report, to the byte. */
import { activeLinks } from '../engine/active';
import { signalScore } from '../engine/dials';
import { dotcomDials } from '../engine/dotcomDials';
import type { Yardstick } from '../engine/score';
import type { Commitment } from '../model/commitment';
import { type Day, firstDay } from '../model/day';
import type { Link } from '../model/link';
import type { Portfolio } from '../model/portfolio';
import { type Convention, type DialId, dialIds, type Loop } from '../model/score';
import type { Settings } from '../model/settings';
import { dayIn, shiftDay, type Week, weekOf } from '../model/week';
import { endsOf, linkChanges, type Portfolios } from './changes';
import { mostConcentrated } from './concentrated';
import { inOrder } from './inOrder';
import { type Look, lookAt } from './look';
import { loopNews } from './loopNews';
import type { Coverage, DialLine, LinkChange, LoopNews, SignalLine, WeekReport } from './model';
import { namedIn } from './named';

/** From one close to the next; `hour` is the closing hour, local time. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly hour: number;
  readonly convention: Convention;
  /** The week that it is of, where that does not follow from its last day. */
  readonly week?: Week;
  /** The day on which the week will close, where it has not yet. */
  readonly closes?: Day;
}

/** How the close before was looked at, where that was another way. */
export interface LookedAt {
  readonly convention: Convention;
  readonly yardstick: Yardstick;
}

/**
 * The span that a week's summary tells of: from the close before to the week's own. A week that has not closed by
 * `today` is told as far as today: what lies ahead is not known yet.
 */
export function weekSpan(
  week: Week,
  { weekday, hour }: Settings['weekClose'],
  today?: Day,
): Omit<Span, 'convention'> {
  const closes = dayIn(week, weekday);
  const from = shiftDay(closes, -7);
  if (today === undefined || closes <= today) return { from, to: closes, hour };
  return { from: from < today ? from : today, to: today, hour, week, closes };
}

export function weekReport(
  { before, now }: Portfolios,
  span: Span,
  yardstick: Yardstick,
  lookedAt: LookedAt = { convention: span.convention, yardstick },
): WeekReport {
  return reportOn({ before: inOrder(before), now: inOrder(now) }, span, yardstick, lookedAt).report;
}

/** The report with the looks that it was made from; the ledgers' rows are in order. */
export function reportOn(
  ledgers: Portfolios,
  { from, to, hour, convention, week = weekOf(to), closes }: Span,
  yardstick: Yardstick,
  lookedAt: LookedAt,
): { readonly report: WeekReport; readonly now: Look; readonly before: Look } {
  const ends = endsOf(from, to, lookedAt.convention, convention);
  const now = lookAt(ledgers.now, ends.now, yardstick);
  const before = lookAt(ledgers.before, ends.before, lookedAt.yardstick);
  const loops = loopNews(now, before, yardstick);
  const changes = linkChanges(ledgers, ends, { now: now.loops.list, appeared: loops.appeared });
  const headlines = newHeadlines(ledgers, from, to);
  const concentrated = mostConcentrated(ledgers.now, now, to, 5);
  const report: WeekReport = {
    week,
    ...(closes !== undefined && { closes }),
    from,
    to,
    hour,
    convention,
    method: yardstick.method.version,
    cutAt: yardstick.method.cutAt.score,
    portfolioName: ledgers.now.name,
    dials: dialsOf(now, before, yardstick),
    signals: {
      circularity: signalLines('circularity', now, before, yardstick),
      concentration: signalLines('concentration', now, before, yardstick),
    },
    changes,
    changed: {
      links: changes.length,
      counting: changes.filter((change) => change.activeBefore !== change.activeAfter).length,
    },
    headlines,
    loops,
    concentrated,
    coverage: coverageOf(ledgers.now, activeLinks(ledgers.now.links, ends.now), now),
    ...namedIn(ledgers, {
      linkIds: [...changes.flatMap(linksOfChange), ...linksOfLoops(loops)],
      companyIds: [
        ...changes.flatMap((change) => change.tiedToBoth.map(({ holderId }) => holderId)),
        ...headlines.map(({ companyId }) => companyId),
        ...concentrated.flatMap(({ companyId, largestId }) => [companyId, largestId]),
      ],
      sourceIds: headlines.flatMap(({ sourceIds }) => sourceIds),
    }),
  };
  return { report, now, before };
}

/** Given since the close before, or entered in the ledger since then. */
function newHeadlines({ before, now }: Portfolios, from: Day, to: Day): Commitment[] {
  const known = new Set(before.commitments.map(({ id }) => id));
  const givenBy = (day: Day, { announced }: Commitment) =>
    announced === null || firstDay(announced) <= day;
  return now.commitments.filter(
    (headline) => givenBy(to, headline) && !(known.has(headline.id) && givenBy(from, headline)),
  );
}

const linksOfChange = ({ linkId, tiedToBoth, dualRoles, supersededBy }: LinkChange): string[] => [
  linkId,
  ...(supersededBy === null ? [] : [supersededBy]),
  ...tiedToBoth.flatMap(({ linkIds }) => linkIds),
  ...dualRoles.flatMap((role) => [...role.financeLinkIds, ...role.tradeLinkIds]),
];

function linksOfLoops({ appeared, broken, largest, grown }: LoopNews): string[] {
  const shown: Loop[] = [...appeared, ...broken, ...largest, ...grown.map(({ loop }) => loop)];
  return shown.flatMap(({ steps }) => steps.flatMap((step) => step.linkIds));
}

function dialsOf(now: Look, before: Look, yardstick: Yardstick): WeekReport['dials'] {
  const dotcom = dotcomDials(yardstick);
  const line = (id: DialId): DialLine => {
    const [dial, was] = [now.reading.dials[id], before.reading.dials[id]];
    return {
      now: dial,
      before: was,
      change: difference(dial.score, was.score),
      dotcom: dotcom[id],
    };
  };
  return Object.fromEntries(dialIds.map((id) => [id, line(id)])) as WeekReport['dials'];
}

function signalLines(
  id: DialId,
  now: Look,
  before: Look,
  { method, baseline }: Yardstick,
): SignalLine[] {
  return method.dials[id].signals.map((signal) => {
    const value = now.reading.signals.get(signal.id)?.value ?? null;
    const was = before.reading.signals.get(signal.id)?.value ?? null;
    const dotcom = baseline.signals[signal.id];
    const score = signalScore(value, dotcom);
    return {
      id: signal.id,
      now: value,
      before: was,
      change: difference(value, was),
      score,
      cut: (score.score.value ?? 0) > method.cutAt.score,
      dotcom,
    };
  });
}

const difference = (now: number | null, before: number | null) =>
  now === null || before === null ? null : now - before;

function coverageOf(portfolio: Portfolio, active: readonly Link[], { reading }: Look): Coverage {
  const tierOf = new Map(portfolio.sources.map(({ id, tier }) => [id, tier]));
  const bestTier = (link: Link) => Math.min(...link.sourceIds.map((id) => tierOf.get(id) ?? 3));
  const { activeLinks, flowLinks, knownAmounts, grossFlowUsd } = reading;
  return {
    activeLinks,
    flowLinks,
    knownAmounts,
    undisclosed: flowLinks - knownAmounts,
    grossFlowUsd,
    tier3Only: active.filter((link) => link.sourceIds.length > 0 && bestTier(link) === 3).length,
    unsourced: active.filter((link) => link.sourceIds.length === 0).length,
  };
}
