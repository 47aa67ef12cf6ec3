/** The weekly summary in English: headings and the sentences that the rules write. */
import type { ChangeGroup, PartReason } from '../../model/attribution';
import type { DialId, DotcomRange } from '../../model/score';
import type { LinkChange, WeekReport } from '../../report/model';
import type { Formats } from '../formats';
import { terms } from './terms';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const range = ({ documented, tied }: DotcomRange, f: Formats) => {
  const ends = [documented, tied].flatMap((end) => end ?? []);
  return ends.length < 2 ? null : [f.score(Math.min(...ends)), f.score(Math.max(...ends))];
};

function standing(id: DialId, report: WeekReport, f: Formats): string {
  const { now, before, dotcom } = report.dials[id];
  const name = terms.dials[id].name;
  if (now.score === null) return `${name} cannot be scored: none of its signals is known.`;
  const move =
    before.score === null
      ? ''
      : Math.abs(now.score - before.score) < 0.05
        ? ', unchanged on the week'
        : `, ${now.score > before.score ? 'up' : 'down'} ${f.number(Math.abs(now.score - before.score))} on the week`;
  const ends = range(dotcom, f);
  const against = ends
    ? ` The dot-com networks score ${ends[0]} to ${ends[1]} on the same dial.`
    : '';
  const partly =
    now.known < 1 ? ` Only ${f.share(now.known)} of its weight is known: read it with care.` : '';
  // What is not closed stands nowhere yet.
  const at = report.closes === undefined ? 'stands at' : 'is at';
  return `${name} ${at} ${f.score(now.score)} (${lower(terms.levels[now.level ?? 'calm'])})${move}.${partly}${against}`;
}

function loopSentence({ loops }: WeekReport, f: Formats): string {
  const { documented, tied } = loops.long.dotcom;
  const era =
    documented === tied
      ? f.count(documented ?? 0)
      : `${f.count(documented ?? 0)} to ${f.count(tied ?? 0)}`;
  const now = `${loops.complete ? '' : 'At least '}${f.count(loops.long.now)} ${plural(loops.long.now, 'loop runs', 'loops run')}`;
  return `${now} through three or more companies; the dot-com network, whose loops were nearly all between two, had ${era}.`;
}

/** The largest link that began or ceased to count, and where the dials stand. */
function headline(report: WeekReport, f: Formats): string {
  const { circularity, concentration } = report.dials;
  const score = (value: number | null) => (value === null ? 'unknown' : `at ${f.score(value)}`);
  const dials = `circularity ${score(circularity.now.score)}, concentration ${score(concentration.now.score)}`;
  const moved = report.changes.filter((change) => change.activeBefore !== change.activeAfter);
  const usd = ({ linkId }: LinkChange) => report.links[linkId]?.amount?.best ?? -1;
  const largest = moved.toSorted((a, b) => usd(b) - usd(a))[0];
  const link = largest && report.links[largest.linkId];
  const open = report.closes === undefined ? '' : `Not closed yet, as of ${f.date(report.to)}: `;
  if (!link) return open === '' ? `A quiet week: ${dials}` : `${open}${dials}`;
  const [from, to] = [link.from, link.to].map((id) => report.names[id] ?? id);
  const amount = link.amount === null ? 'undisclosed' : f.usd(link.amount.best);
  const verb = largest.activeAfter ? '' : 'No longer counted: ';
  const others = moved.length - 1;
  const more =
    others === 0 ? '' : `, and ${f.count(others)} more ${plural(others, 'link', 'links')}`;
  return `${open}${verb}${from} → ${to}, ${amount}${more}; ${dials}`;
}

/** What stands behind a link: who is tied to both ends, who is financier and trading partner at once. */
function contextSentences(change: LinkChange, report: WeekReport): readonly string[] {
  const name = (id: string) => report.names[id] ?? id;
  const list = new Intl.ListFormat('en-GB');
  const link = report.links[change.linkId];
  if (!link) return [];
  const { tiedToBoth, dualRoles } = change;
  return [
    ...(tiedToBoth.length === 0
      ? []
      : [
          `${list.format(tiedToBoth.map(name))} ${plural(tiedToBoth.length, 'is', 'are')} tied to both.`,
        ]),
    ...(dualRoles.length === 0
      ? []
      : [
          `${list.format(dualRoles.map(name))} ${plural(dualRoles.length, 'both finances', 'both finance')} ${name(link.to)} and ${plural(dualRoles.length, 'trades', 'trade')} with it.`,
        ]),
  ];
}

/** What befell a link, in a few words. */
function eventWords(change: LinkChange, f: Formats): string {
  const on = change.on === null ? '' : ` on ${f.date(change.on)}`;
  const state = change.stateAfter === null ? '' : lower(terms.states[change.stateAfter]);
  switch (change.event) {
    case 'announced':
      return `announced${on}${state === '' ? '' : `, ${state}`}`;
    case 'status': {
      const was =
        change.stateBefore === null ? '' : ` (was ${lower(terms.states[change.stateBefore])})`;
      return `${state}${on}${was}`;
    }
    case 'ran-out':
      return `ran out${on}`;
    case 'superseded':
      return 'superseded by a later link';
    case 'consequence':
      return change.activeAfter
        ? 'counts again: what superseded it no longer holds'
        : 'no longer counts';
  }
}

function countWords(change: LinkChange): string {
  if (change.activeBefore === change.activeAfter)
    return change.activeAfter ? 'counted before and after' : 'not counted';
  return change.activeAfter ? 'now counted' : 'no longer counted';
}

export const weekly = {
  title: 'Weekly',
  heading: (week: string) => `Week ${Number(week.slice(6))} of ${week.slice(0, 4)}`,
  span: ({ from, to, hour, closes }: WeekReport, f: Formats) => {
    const at = `${String(hour).padStart(2, '0')}:00`;
    return closes === undefined
      ? `From the close of ${f.longDate(from)} to ${f.longDate(to)}, ${at}`
      : `Not closed yet: as of ${f.longDate(to)}. It closes on ${f.longDate(closes)}, ${at}`;
  },
  choose: 'Week',
  earlier: 'The week before',
  later: 'The week after',
  exportMarkdown: 'Export Markdown',
  noSuchWeek: (asked: string) =>
    `There is no week “${asked}”. Weeks are written like 2026-W03; a year has 52 or 53 of them.`,
  readNewest: (week: string) => `Read the newest: ${lower(week)}`,
  headline,
  standing,
  dotcomSentences: (report: WeekReport, f: Formats): readonly string[] => [
    standing('circularity', report, f),
    standing('concentration', report, f),
    loopSentence(report, f),
  ],
  contextSentences,
  eventWords,
  countWords,
  sections: {
    dials: 'The dials',
    dotcom: 'Against the dot-com era',
    changes: 'What changed',
    moved: 'What moved the dials',
    headlines: 'Headlines given',
    loops: 'Loops',
    concentrated: 'Most concentrated companies',
    method: 'Method and coverage',
  },
  columns: {
    dial: 'Dial',
    now: 'This week',
    before: 'Last week',
    change: 'Change',
    dotcom: 'Dot-com',
    signal: 'Signal',
    level: 'Level',
    score: 'Score',
    company: 'Company',
    side: 'Hangs on',
    largest: 'Largest',
    hhi: 'HHI',
    trade: 'Known trade',
    link: 'Link',
    event: 'What happened',
    amount: 'Amount',
    source: 'Source',
    counts: 'In the score',
    loop: 'Loop',
    bottleneck: 'Smallest step',
  },
  moved: {
    cause: 'Cause, in points of the dial',
    whole: 'Change over the week',
    groups: {
      new: 'New facts',
      revised: 'Revised facts',
      time: 'Passing of time',
      method: 'Method',
    } satisfies Record<ChangeGroup, string>,
    reasons: {
      'unknown-before': 'The dial was unknown a week before.',
      'unknown-after': 'The dial is unknown now.',
      'unknown-both': 'The dial is unknown at both ends.',
    } satisfies Record<PartReason, string>,
  },
  noChanges: 'No link was announced, changed its status or ran out.',
  noHeadlines: 'No company gave a new headline.',
  loops: {
    total: (report: WeekReport, f: Formats) =>
      `${report.loops.complete ? '' : 'At least '}${f.count(report.loops.total)} ${plural(report.loops.total, 'loop', 'loops')} of two to six companies.`,
    appeared: 'New loops',
    grown: 'Grown loops',
    broken: 'Broken loops',
    largest: 'The five largest',
    none: 'None appeared, grew or broke.',
    grew: (from: string, to: string) => `from ${from} to ${to}`,
    more: (count: string) => `and ${count} more`,
  },
  sides: { customers: 'its customers', suppliers: 'its suppliers' },
  largestShare: (name: string, share: string) => `${name}, ${share}`,
  supersedes: (company: string, amount: string) => `${company} gave a headline of ${amount}`,
  coverage: (report: WeekReport, f: Formats): string => {
    const { activeLinks, flowLinks, knownAmounts, tier3Only, unsourced, grossFlowUsd } =
      report.coverage;
    return `${f.count(activeLinks)} active links under the ${lower(terms.conventions[report.convention].name)} convention; ${f.count(knownAmounts)} of the ${f.count(flowLinks)} money links have a known amount, ${f.usd(grossFlowUsd)} in all. ${f.count(tier3Only)} rest on aggregators alone, ${f.count(unsourced)} have no source. Method ${report.method}. Portfolio: ${report.portfolioName}.`;
  },
  advice: 'No investment advice.',
  fileName: (week: string) => `bubblescope-${week}.md`,
};
