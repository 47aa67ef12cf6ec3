/** Every figure of a summary in the order in which it is read, with its place, its unit and what stands beside it. */
import { changeGroups } from '../model/attribution';
import { dialIds } from '../model/score';
import type { FigureId } from '../report/figures';
import type { WeekSummary } from '../report/summaryModel';
import type { Texts } from '../text/en/index';

type Unit = 'points' | 'share' | 'hhi' | 'usd' | 'mw' | 'count' | 'times';

export interface Figure {
  readonly section: string;
  readonly id: FigureId;
  readonly label: string;
  readonly unit: Unit;
  readonly now?: number | null;
  readonly before?: number | null;
  readonly change?: number | null;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  readonly dotcom?: { readonly documented: number | null; readonly tied: number | null };
}

export function figuresOf(summary: WeekSummary, t: Texts): Figure[] {
  return [
    ...dialFigures(summary, t),
    ...movedFigures(summary, t),
    ...loopFigures(summary, t),
    ...concentratedFigures(summary),
    ...dueFigures(summary),
    ...verifyFigures(summary),
    ...ladderFigures(summary),
    ...scenarioFigures(summary, t),
    ...coverageFigures(summary),
  ];
}

const nameOf = ({ names }: WeekSummary, id: string) => names[id] ?? id;

function linkName(summary: WeekSummary, linkId: string): string {
  const link = summary.links[linkId];
  if (!link) return linkId;
  return `${nameOf(summary, link.from)} → ${nameOf(summary, link.to)}, ${link.kind} (${linkId})`;
}

function dialFigures({ dials, signals, bands }: WeekSummary, t: Texts): Figure[] {
  return dialIds.flatMap((id): Figure[] => {
    const { now, before, change, dotcom } = dials[id];
    const band = bands?.now.dials[id];
    const dial: Figure = {
      section: 'dials',
      id: `dials.${id}.now.score`,
      label: t.terms.dials[id].name,
      unit: 'points',
      now: now.score,
      before: before.score,
      change,
      low: band?.low,
      high: band?.high,
      dotcom,
    };
    const lines = signals[id].map((line, at): Figure => {
      const drawn: Readonly<Record<string, { low: number; high: number } | null>> =
        bands?.now.signals ?? {};
      return {
        section: 'dials',
        id: `signals.${id}.${at}.now`,
        label: t.terms.signals[line.id].name,
        unit: line.id.startsWith('loops.') ? 'count' : line.id.includes('.') ? 'hhi' : 'share',
        now: line.now,
        before: line.before,
        change: line.change,
        low: drawn[line.id]?.low,
        high: drawn[line.id]?.high,
        dotcom: line.dotcom,
      };
    });
    return [dial, ...lines];
  });
}

function movedFigures(summary: WeekSummary, t: Texts): Figure[] {
  const { attribution } = summary;
  if (attribution === null) return [];
  return dialIds.flatMap((id) =>
    changeGroups.flatMap((group): Figure[] => {
      const { part, links } = attribution.dials[id].parts[group];
      const place = `attribution.dials.${id}.parts.${group}` as const;
      const dial = t.terms.dials[id].name;
      return [
        {
          section: 'moved',
          id: `${place}.part.value`,
          label: t.terms.colon(dial, t.weekly.moved.groups[group]),
          unit: 'points',
          change: part.value,
        },
        ...links.map(
          ({ linkId, part: own }, at): Figure => ({
            section: 'moved',
            id: `${place}.links.${at}.part.value`,
            label: t.terms.colon(dial, linkName(summary, linkId)),
            unit: 'points',
            change: own.value,
          }),
        ),
      ];
    }),
  );
}

function loopFigures(summary: WeekSummary, t: Texts): Figure[] {
  const { total, totalBefore, long, grown } = summary.loops;
  const words = t.weekly.loops;
  const path = (steps: readonly { readonly from: string }[]) =>
    steps.map(({ from }) => nameOf(summary, from)).join(' → ');
  return [
    {
      section: 'loops',
      id: 'loops.total',
      label: t.weekly.sections.loops,
      unit: 'count',
      now: total,
      before: totalBefore,
      change: total - totalBefore,
    },
    {
      section: 'loops',
      id: 'loops.long.now',
      label: words.long,
      unit: 'count',
      now: long.now,
      dotcom: long.dotcom,
    },
    ...(['appeared', 'broken', 'largest'] as const).flatMap((which) =>
      summary.loops[which].map(
        ({ steps, bottleneckUsd }, at): Figure => ({
          section: 'loops',
          id: `loops.${which}.${at}.bottleneckUsd`,
          label: t.terms.colon(words[which], path(steps)),
          unit: 'usd',
          ...(which === 'broken' ? { before: bottleneckUsd } : { now: bottleneckUsd }),
        }),
      ),
    ),
    ...grown.map(
      ({ loop, beforeUsd }, at): Figure => ({
        section: 'loops',
        id: `loops.grown.${at}.loop.bottleneckUsd`,
        label: t.terms.colon(words.grown, path(loop.steps)),
        unit: 'usd',
        now: loop.bottleneckUsd,
        before: beforeUsd,
        change: (loop.bottleneckUsd ?? 0) - beforeUsd,
      }),
    ),
  ];
}

function concentratedFigures(summary: WeekSummary): Figure[] {
  return summary.concentrated.flatMap(
    ({ companyId, side, hhi, usd, largestId, largestShare }, at) => {
      const label = `${nameOf(summary, companyId)}, ${side}`;
      const place = `concentrated.${at}` as const;
      const section = 'concentrated';
      const largest = `${label}: ${nameOf(summary, largestId)}`;
      return [
        { section, id: `${place}.usd`, label, unit: 'usd', now: usd },
        { section, id: `${place}.largestShare`, label: largest, unit: 'share', now: largestShare },
        { section, id: `${place}.hhi`, label, unit: 'hhi', now: hhi },
      ] satisfies Figure[];
    },
  );
}

function dueFigures(summary: WeekSummary): Figure[] {
  const { total, byCompany, byLink, noTerm, from, to } = summary.due;
  const section = 'due';
  const span = `${from} – ${to}`;
  return [
    { section, id: 'due.total.usd', label: span, unit: 'usd', now: total.usd },
    { section, id: 'due.total.mw', label: span, unit: 'mw', now: total.mw },
    { section, id: 'due.total.links', label: span, unit: 'count', now: total.links },
    { section, id: 'due.total.undisclosed', label: span, unit: 'count', now: total.undisclosed },
    { section, id: 'due.noTerm.usd', label: '', unit: 'usd', now: noTerm.usd },
    { section, id: 'due.noTerm.count', label: '', unit: 'count', now: noTerm.count },
    ...byCompany.flatMap(({ companyId, usd, mw }, at): Figure[] => {
      const label = nameOf(summary, companyId);
      return [
        { section, id: `due.byCompany.${at}.usd`, label, unit: 'usd', now: usd },
        { section, id: `due.byCompany.${at}.mw`, label, unit: 'mw', now: mw },
      ];
    }),
    ...byLink.flatMap(({ linkId, usd, mw }, at): Figure[] => {
      const label = linkName(summary, linkId);
      return [
        { section, id: `due.byLink.${at}.usd`, label, unit: 'usd', now: usd },
        { section, id: `due.byLink.${at}.mw`, label, unit: 'mw', now: mw },
      ];
    }),
  ];
}

const verifyFigures = (summary: WeekSummary): Figure[] =>
  (summary.verify ?? []).map(
    ({ linkId, effect }, at): Figure => ({
      section: 'verify',
      id: `verify.${at}.effect`,
      label: linkName(summary, linkId),
      unit: 'points',
      now: effect,
    }),
  );

function ladderFigures(summary: WeekSummary): Figure[] {
  return summary.ladders.flatMap((line, at): Figure[] => {
    const place = `ladders.${at}` as const;
    const label = nameOf(summary, line.companyId);
    const { headline, revised, binding, paidUsd, shares } = line;
    const section = 'ladder';
    return [
      { section, id: `${place}.headline.amountUsd`, label, unit: 'usd', now: headline.amountUsd },
      { section, id: `${place}.headline.capacityMw`, label, unit: 'mw', now: headline.capacityMw },
      ...(revised === null
        ? []
        : ([
            {
              section,
              id: `${place}.revised.amountUsd`,
              label,
              unit: 'usd',
              now: revised.amountUsd,
            },
            {
              section,
              id: `${place}.revised.capacityMw`,
              label,
              unit: 'mw',
              now: revised.capacityMw,
            },
          ] satisfies Figure[])),
      {
        section,
        id: `${place}.binding.usd`,
        label,
        unit: 'usd',
        now: binding.usd,
        low: binding.lowUsd,
        high: binding.highUsd,
      },
      { section, id: `${place}.binding.megawatts`, label, unit: 'mw', now: binding.megawatts },
      { section, id: `${place}.shares.binding`, label, unit: 'share', now: shares.binding },
      { section, id: `${place}.shares.bindingMw`, label, unit: 'share', now: shares.bindingMw },
      { section, id: `${place}.paidUsd`, label, unit: 'usd', now: paidUsd },
    ];
  });
}

/** `low` and `high` are the two bounds: the loss cushioned, and passed on in full. */
function scenarioFigures(summary: WeekSummary, t: Texts): Figure[] {
  const section = 'scenarios';
  return (summary.scenarios ?? []).flatMap(({ name, result }, at): Figure[] => {
    if (result === null) return [];
    const place = `scenarios.${at}.result` as const;
    const { owedUsd, cushioned, passThrough } = result;
    const both = (label: string, unit: Unit, id: 'lostUsd' | 'hit' | 'hops'): Figure => ({
      section,
      id: `${place}.cushioned.${id}`,
      label: t.terms.colon(name, label),
      unit,
      low: cushioned[id],
      high: passThrough[id],
    });
    const words = t.weekly.scenarios.figures;
    return [
      {
        section,
        id: `${place}.owedUsd`,
        label: t.terms.colon(name, words.owed),
        unit: 'usd',
        now: owedUsd,
      },
      both(words.lost, 'usd', 'lostUsd'),
      both(words.hit, 'count', 'hit'),
      both(words.hops, 'count', 'hops'),
      ...dialIds.map(
        (id): Figure => ({
          section,
          id: `${place}.cushioned.dials.${id}`,
          label: t.terms.colon(name, t.terms.dials[id].name),
          unit: 'points',
          now: summary.dials[id].now.score,
          low: cushioned.dials[id],
          high: passThrough.dials[id],
        }),
      ),
    ];
  });
}

function coverageFigures({ coverage }: WeekSummary): Figure[] {
  const of = (field: keyof WeekSummary['coverage'], unit: Unit): Figure => ({
    section: 'coverage',
    id: `coverage.${field}`,
    label: '',
    unit,
    now: coverage[field],
  });
  return [
    of('activeLinks', 'count'),
    of('flowLinks', 'count'),
    of('knownAmounts', 'count'),
    of('undisclosed', 'count'),
    of('grossFlowUsd', 'usd'),
    of('tier3Only', 'count'),
    of('unsourced', 'count'),
  ];
}
