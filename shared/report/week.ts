/** Two states of a portfolio, a week apart → the summary of what lies between. The same states give the same report, to the byte. */
import { activeLinks } from '../engine/active';
import { signalScore } from '../engine/dials';
import { dotcomDials } from '../engine/dotcomDials';
import type { Yardstick } from '../engine/score';
import { type Day, firstDay } from '../model/day';
import type { Link } from '../model/link';
import type { Portfolio } from '../model/portfolio';
import { type Convention, type DialId, type DotcomRange, dialIds, type Loop } from '../model/score';
import type { Settings } from '../model/settings';
import { dayIn, shiftDay, type Week, weekOf } from '../model/week';
import { linkChanges } from './changes';
import { mostConcentrated } from './concentrated';
import { type Look, lookAt } from './look';
import type { GrownLoop, SignalLine, WeekReport } from './model';

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
  portfolio: Portfolio,
  { from, to, hour, convention, week = weekOf(to), closes }: Span,
  yardstick: Yardstick,
): WeekReport {
  const state = { asOf: to, convention };
  const [now, before] = [state, { asOf: from, convention }].map((at) =>
    lookAt(portfolio, at, yardstick),
  ) as [Look, Look];
  const changes = linkChanges(portfolio, from, to, convention);
  const headlines = portfolio.commitments.filter(
    ({ announced }) =>
      announced !== null && firstDay(announced) > from && firstDay(announced) <= to,
  );
  const loopNews = loopsOf(now, before, yardstick);
  const concentrated = mostConcentrated(portfolio, now, to, 5);
  const active = activeLinks(portfolio.links, state);
  const tierOf = new Map(portfolio.sources.map(({ id, tier }) => [id, tier]));
  const bestTier = (link: Link) => Math.min(...link.sourceIds.map((id) => tierOf.get(id) ?? 3));
  const shownLoops = [
    ...loopNews.appeared,
    ...loopNews.broken,
    ...loopNews.largest,
    ...loopNews.grown.map(({ loop }) => loop),
  ];
  const linkIds = new Set([
    ...changes.map(({ linkId }) => linkId),
    ...shownLoops.flatMap(({ steps }) => steps.flatMap((step) => step.linkIds)),
  ]);
  const links = portfolio.links.filter(({ id }) => linkIds.has(id));
  const companyIds = new Set([
    ...links.flatMap((link) => [link.from, link.to]),
    ...changes.flatMap((change) => [...change.tiedToBoth, ...change.dualRoles]),
    ...headlines.map(({ companyId }) => companyId),
    ...concentrated.flatMap(({ companyId, largestId }) => [companyId, largestId]),
  ]);
  const sourceIds = new Set([...links, ...headlines].flatMap((row) => row.sourceIds));
  return {
    week,
    ...(closes !== undefined && { closes }),
    from,
    to,
    hour,
    convention,
    method: yardstick.method.version,
    portfolioName: portfolio.name,
    dials: dialsOf(now, before, yardstick),
    signals: {
      circularity: signalLines('circularity', now, before, yardstick),
      concentration: signalLines('concentration', now, before, yardstick),
    },
    changes,
    headlines,
    loops: loopNews,
    concentrated,
    coverage: {
      activeLinks: now.reading.activeLinks,
      flowLinks: now.reading.flowLinks,
      knownAmounts: now.reading.knownAmounts,
      grossFlowUsd: now.reading.grossFlowUsd,
      tier3Only: active.filter((link) => link.sourceIds.length > 0 && bestTier(link) === 3).length,
      unsourced: active.filter((link) => link.sourceIds.length === 0).length,
    },
    names: Object.fromEntries(
      portfolio.companies.filter(({ id }) => companyIds.has(id)).map(({ id, name }) => [id, name]),
    ),
    links: Object.fromEntries(links.map((link) => [link.id, link])),
    sources: Object.fromEntries(
      portfolio.sources.filter(({ id }) => sourceIds.has(id)).map((source) => [source.id, source]),
    ),
  };
}

function dialsOf(now: Look, before: Look, yardstick: Yardstick): WeekReport['dials'] {
  const dotcom = dotcomDials(yardstick);
  const entry = (id: DialId) => ({
    now: now.reading.dials[id],
    before: before.reading.dials[id],
    dotcom: dotcom[id],
  });
  return Object.fromEntries(dialIds.map((id) => [id, entry(id)])) as WeekReport['dials'];
}

function signalLines(
  id: DialId,
  now: Look,
  before: Look,
  { method, baseline }: Yardstick,
): SignalLine[] {
  return method.dials[id].signals.map((signal) => ({
    id: signal.id,
    now: now.reading.signals.get(signal.id)?.value ?? null,
    before: before.reading.signals.get(signal.id)?.value ?? null,
    score: signalScore(
      now.reading.signals.get(signal.id)?.value ?? null,
      baseline.signals[signal.id],
    ),
    dotcom: baseline.signals[signal.id],
  }));
}

function loopsOf(now: Look, before: Look, { baseline }: Yardstick): WeekReport['loops'] {
  const known = new Map(before.loops.list.map((loop) => [loop.id, loop]));
  const kept = new Set(now.loops.list.map(({ id }) => id));
  const grown = now.loops.list.flatMap((loop): GrownLoop[] => {
    const old = known.get(loop.id);
    if (old?.bottleneckUsd == null || loop.bottleneckUsd === null) return [];
    return loop.bottleneckUsd > old.bottleneckUsd ? [{ loop, beforeUsd: old.bottleneckUsd }] : [];
  });
  const long = (loops: readonly Loop[]) => loops.filter(({ steps }) => steps.length > 2).length;
  const dotcomLong = (end: keyof DotcomRange) =>
    ([3, 4, 5, 6] as const).reduce(
      (sum, length) => sum + (baseline.signals[`loops.${length}`][end] ?? 0),
      0,
    );
  return {
    total: now.loops.list.length,
    complete: now.loops.complete,
    long: {
      now: long(now.loops.list),
      dotcom: { documented: dotcomLong('documented'), tied: dotcomLong('tied') },
    },
    appeared: now.loops.list.filter(({ id }) => !known.has(id)),
    grown,
    broken: before.loops.list.filter(({ id }) => !kept.has(id)),
    largest: now.loops.list.slice(0, 5),
  };
}
