/** The Overview in English. */
import type { NullModel } from '../../model/robustness';
import type { Formats } from '../formats';
import { plural } from './plural';

export const overview = {
  begin: {
    title: 'Nothing is entered yet',
    text: 'Add a company that you watch, then a deal with its source; or read in a file that you have. The dials fill as links with amounts come in.',
    addCompany: 'Add a company',
    addLink: 'Add a link',
    import: 'Import a file',
  },
  title: 'Overview',
  dialCaption: (low: string, high: string) => `The dot-com networks score ${low} to ${high}`,
  dialDoubt: (low: string, high: string) =>
    `${low} to ${high} if the dot-com era is taken at its larger or smaller value`,
  band: (low: string, high: string) => `${low} to ${high} within the ranges of the amounts`,
  bandHelp: (draws: string) =>
    `The band: 5th to 95th percentile of ${draws} rescorings, each amount drawn from its range`,
  bandRunning: 'Computing the bands',
  bandCancelled: 'Bands were not computed',
  known: (share: string) => `${share} of its weight is known`,
  scale: { calm: 'calm', dotcom: 'dot-com' },
  beyond: 'beyond the scale',
  sinceLastWeek: (change: string) => `${change} in a week`,
  signal: 'Signal',
  today: 'Today',
  dotcom: 'Dot-com',
  score: 'Score',
  line: {
    title: 'Week by week since 2023',
    help: 'Each close scored by announced and status dates. 100 is the dot-com level.',
    name: 'Line chart of both dials, week by week since January 2023',
    none: 'No week can be scored yet: add links with amounts and dates.',
    week: 'Week',
    closed: 'Closed',
    dotcomLevel: 'Dot-com level',
  },
  changes: {
    title: 'Changed this week',
    none: (from: string, to: string) => `No link changed between ${from} and ${to}.`,
    latest: (day: string) => `The latest dated fact in your ledger is of ${day}.`,
    goThere: 'Go to that week',
    add: 'Add a link',
    more: (count: string) => `and ${count} more`,
    open: 'Read the week',
    moved: (dials: readonly string[]) => `The dials over the week: ${dials.join(', ')}.`,
  },
  loops: {
    title: 'The biggest loops',
    help: 'Cycles of links with finance and trade on them, by their smallest known step.',
    count: (count: string, complete: boolean) => `${complete ? '' : 'at least '}${count} in all`,
    bottleneck: 'Smallest step',
    none: 'No loop is closed on this day.',
    unknownStep: 'undisclosed',
    restsOn: 'The best source of its weakest step',
  },
  ladder: {
    title: 'From headline to cash',
    help: 'What was announced, what is binding, what has been paid.',
    headline: 'Headline',
    headlineOf: (company: string, day: string) => `${company}, ${day}`,
    revised: 'Revised headline',
    binding: 'Binding contracts',
    bindingHelp: (count: number, company: string, f: Formats) =>
      `${f.count(count)} ${plural(count, { one: 'purchase or lease', other: 'purchases and leases' })} of ${company}`,
    paid: 'Known as paid',
    company: 'Company',
    power: (power: string, without: number, all: number) =>
      without === 0
        ? `${power} named`
        : `${power} named; ${without} of ${all} ${all === 1 ? 'contract names' : 'contracts name'} none`,
    noPower: (all: number) =>
      all === 1 ? 'its capacity is not named' : `none of ${all} contracts names a capacity`,
    paidUnknown: 'No payment is documented.',
    perGw: (usd: string) => `${usd} per GW`,
    homes: 'about the power of 25 million US homes',
    none: 'No headline was given by this day.',
    undisclosed: (count: string) => `${count} without a disclosed amount`,
    share: (share: string) => `${share} of the headline`,
    capacityUnknown: 'capacity not stated',
  },
  gross: {
    links: 'Active links',
    known: 'With a known amount',
    flow: 'Gross flow',
    loops: 'Loops',
    loopCount: (count: string, complete: boolean) => (complete ? count : `${count} or more`),
  },
  verdict: {
    title: 'Does the verdict survive?',
    help: 'The dials under other conventions, and the loops against chance.',
    amounts: 'Amounts',
    running: 'Rewiring at random',
    stopped: 'Not compared with chance',
    holds: (dial: string, same: boolean | null) =>
      same === null
        ? `${dial} cannot be scored under all four.`
        : same
          ? `${dial} has the same level under all four.`
          : `${dial} changes its level with the convention.`,
    loopShare: ({ loopShare, draws }: NullModel, f: Formats) =>
      loopShare.observed === null || loopShare.p95 === null
        ? 'Nothing flows that could be compared with chance.'
        : `Loop share ${f.share(loopShare.observed)}: ${amongDraws(loopShare.atLeast, draws, f)} as much; 95 of 100 stay below ${f.share(loopShare.p95)}.`,
    loops: ({ loops, draws }: NullModel, f: Formats) =>
      loops.observed === null
        ? 'There are more loops than can be counted.'
        : loops.observed === 0
          ? 'No loop is closed.'
          : `${f.count(loops.observed)} ${plural(loops.observed, { one: 'loop', other: 'loops' })}: ${amongDraws(loops.atLeast, draws, f)} as many.`,
    assumed: (count: number, f: Formats) =>
      `Per year divides ${f.count(count)} ${plural(count, { one: 'link', other: 'links' })} without both dates by an assumed five years.`,
  },
  verify: {
    title: 'What to verify next',
    help: 'Links that are in doubt and matter: what the dials have at stake in each.',
    running: 'Weighing each link',
    stopped: 'Not weighed',
    none: 'No money link is active on this day.',
    effect: (points: number, f: Formats) =>
      `${f.number(points)} ${plural(points, { one: 'point', other: 'points' })} at stake`,
    without: (dial: string, points: string) => `${dial.toLowerCase()} ${points} without it`,
    within: (points: string) => `${points} over its range`,
    spread: (share: string) => `range of ${share}`,
    source: (tier: string, ageYears: number | null, f: Formats) =>
      ageYears === null
        ? `${tier.toLowerCase()} source`
        : `${tier.toLowerCase()} source, ${f.number(ageYears)} years old`,
  },
};

/** `none of 1,000 random rewirings has`, `23% of …  have`. */
function amongDraws(share: number | null, draws: number, f: Formats): string {
  if (share === null) return 'of no random rewiring is known whether it has';
  const all = `${f.count(draws)} random rewirings`;
  return share === 0 ? `none of ${all} has` : `${f.share(share)} of ${all} have`;
}
