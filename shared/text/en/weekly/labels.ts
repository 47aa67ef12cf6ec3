/** English: headings, columns and the few words of tables and charts in the weekly summary. */
import type { ChangeGroup, PartReason } from '../../../model/attribution';
import type { DialId } from '../../../model/score';
import type { SectionId } from '../../article/model';
import type { Count } from '../../plural';
import { terms } from '../terms';
import { lower, plural, some, upper } from './words';

const sections: Record<SectionId, string> = {
  alerts: 'Your lines',
  correction: 'What this correction changes',
  dials: 'The dials',
  moved: 'What moved the dials, and why',
  changes: 'What changed',
  loops: 'Loops',
  concentrated: 'Most concentrated companies',
  due: 'Due in the next three months',
  verify: 'What to verify next',
  dotcom: 'Against the dot-com era',
  ladder: 'From headline to cash',
  theses: 'Your theses',
  method: 'Method and coverage',
};

const columns = {
  now: 'This week',
  before: 'Last week',
  change: 'Change',
  band: 'Band',
  dotcom: 'Dot-com',
  signal: 'Signal',
  dial: 'Dial',
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
  dueUsd: 'Due',
  power: 'Power',
  contracts: 'Contracts',
  rung: 'Rung',
  share: 'Of the headline',
  atStake: 'At stake',
  doubt: 'Doubt',
};

export const labels = {
  sections,
  columns,
  moved: {
    cause: 'Cause',
    table: 'Each dial’s change, in points, split into its causes down to single links',
    whole: 'Change over the week',
    bars: (id: DialId) => `What moved ${lower(terms.dials[id].name)}, in points`,
    unit: 'points',
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
  loops: {
    total: (now: Count, before: Count, complete: boolean) => {
      const more = now.n - before.n;
      const compared = !complete || more === 0 ? '' : `, against ${before.text} a week before`;
      return `${complete ? '' : 'At least '}${complete ? upper(some(now, 'loop', 'loops')) : some(now, 'loop', 'loops')} of two to six companies ${plural(now, 'is', 'are')} closed${compared}.`;
    },
    appeared: 'New loops',
    grown: 'Grown loops',
    broken: 'Broken loops',
    largest: 'The largest, by their smallest known step',
    long: 'Loops of three companies and more',
    none: 'None appeared, grew or broke.',
    grew: (from: string, to: string) => `from ${from} to ${to}`,
    more: (count: string) => `and ${count} more`,
    drawing: (path: string, figure: string) => `Loop: ${path}; ${figure}`,
    key: 'Each company with what flows on to the next, clockwise; above it the smallest known step. Dashed: finance; drawn through: trade; thick: began to count this week; crossed out: no longer counts.',
    loop: 'Loop',
    step: 'Smallest known step',
  },
  sides: { customers: 'its customers', suppliers: 'its suppliers' },
  concentrated: {
    /** `share` null: there is no other. */
    customers: (company: string, largest: string, share: string | null, usd: string) =>
      share === null
        ? `Most hangs on few at ${company}: ${largest} is its only known customer, for ${usd}.`
        : `Most hangs on few at ${company}: ${largest} is ${share} of its ${usd} of known sales.`,
    suppliers: (company: string, largest: string, share: string | null, usd: string) =>
      share === null
        ? `Most hangs on few at ${company}: ${largest} is its only known supplier, for ${usd}.`
        : `Most hangs on few at ${company}: ${largest} is ${share} of its ${usd} of known purchases.`,
    none: 'No trade has a known amount.',
    caption: 'Ranked by known trade times its concentration',
  },
  largestShare: (name: string, share: string) => `${name}, ${share}`,
  verify: {
    lead: 'Ranked by doubt times what the dials have at stake. A wide range, a weak source and an old one make doubt.',
    none: 'No money link is active.',
    points: (points: string) => `${points} points`,
  },
  due: {
    byCompany: 'By who pays',
    byLink: 'By contract',
    ends: 'term ends',
    more: (count: Count) => `and ${count.text} more ${plural(count, 'contract', 'contracts')}`,
  },
  dials: {
    caption: 'Both dials: this week, the band of the amounts, and the dot-com range',
    drawing: (
      name: string,
      score: string,
      level: string,
      was: string,
      band: string,
      dotcom: string,
    ) => [`${name} ${score}`, level, was, band, dotcom].filter((part) => part !== '').join('; '),
    was: (score: string) => `${score} last week`,
    key: 'Shaded: the range of the dot-com networks. Thick: the band of the amounts. Dashed: last week.',
    band: (low: string, high: string) => `band ${low} to ${high}`,
    dotcom: (low: string, high: string) => `dot-com ${low} to ${high}`,
    table: 'Both dials and the signals they are made of',
  },
  changesCaption: 'Links that were announced, changed or ran out, with their sources',
};
