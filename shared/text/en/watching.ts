/** What the user watches for: alerts and theses. */
import type { Condition } from '../../model/alert';
import type { Thesis } from '../../model/thesis';
import { signalText } from '../figures';
import type { Formats } from '../formats';
import { terms } from './terms';

type NameOf = (companyId: string) => string;

/** A condition as the end of a sentence: `Circularity above 80`, `a new loop through NVIDIA`. */
function condition(of: Condition, name: NameOf, f: Formats): string {
  switch (of.kind) {
    case 'dial':
      return `${terms.dials[of.dial].name} ${of.side} ${f.score(of.level)}`;
    case 'signal':
      return `${terms.signals[of.signal].name} ${of.side} ${signalText(of.signal, of.level, f)}`;
    case 'burden':
      return `${name(of.companyId)}: commitments ${of.side} ${f.times(of.level)} a year’s revenue`;
    case 'new-loop':
      return of.companyId === null ? 'A new loop' : `A new loop through ${name(of.companyId)}`;
    case 'falls-due':
      return `A commitment${of.companyId === null ? '' : ` of ${name(of.companyId)}`} falls due within ${f.count(of.days)} ${of.days === 1 ? 'day' : 'days'}`;
  }
}

const percent = (probability: number) => `${Math.round(probability * 100)}%`;

export const watching = {
  title: 'Alerts and theses',
  condition,
  percent,
  alerts: {
    title: 'Alerts',
    help: 'Checked at each week’s close. What is met comes first in the summary.',
    none: 'No alert yet. Draw a line, for instance “Circularity above 80”, and the summary says when it is crossed.',
    add: 'Add alert',
    formTitle: 'New alert',
    save: 'Add alert',
    remove: (what: string) => `Remove the alert “${what}”`,
  },
  theses: {
    title: 'Theses',
    help: 'What you expect, how surely, and by when. Locked once set; scored when decided.',
    none: 'No thesis yet. Write down what you expect before you know: it is the only way to learn how good your judgement is.',
    add: 'Set a thesis',
    formTitle: 'New thesis',
    save: 'Set and lock',
    lockHint: 'Once set it cannot be changed or removed, only decided.',
    setOn: (day: string, probability: number) => `Set on ${day} at ${percent(probability)}`,
    due: (day: string) => `due ${day}`,
    overdue: (day: string) => `was due ${day}: decide it`,
    confirms: 'Confirmed by',
    refutes: 'Refuted by',
    decide: { confirmed: 'Confirmed', refuted: 'Refuted' },
    decideTitle: { confirmed: 'Decide: confirmed?', refuted: 'Decide: refuted?' },
    decideText: (thesis: Thesis, score: string) =>
      `“${thesis.claim}” was held at ${percent(thesis.probability)}. Its Brier score will be ${score}; a decision cannot be taken back.`,
    decideYes: 'Decide',
    decided: (outcome: 'confirmed' | 'refuted', day: string) =>
      `${outcome === 'confirmed' ? 'Confirmed' : 'Refuted'} on ${day}`,
    brier: (score: string) => `Brier score ${score}`,
    mean: (score: string, count: number) =>
      `Brier score over ${count} decided ${count === 1 ? 'thesis' : 'theses'}: ${score}. 0 is perfect, 0.25 is what a coin gets.`,
  },
  fields: {
    kind: 'What',
    dial: 'Dial',
    signal: 'Signal',
    side: 'Side',
    level: 'Level',
    company: 'Company',
    days: 'Within days',
    claim: 'What you expect',
    probability: 'How likely, in percent',
    due: 'Decided by',
    confirmWords: 'What would confirm it',
    refuteWords: 'What would refute it',
    confirmCondition: 'Confirmed by the figures when',
    refuteCondition: 'Refuted by the figures when',
  },
  kinds: {
    dial: 'A dial crosses a level',
    signal: 'A signal crosses a level',
    burden: 'A company’s burden crosses a level',
    'new-loop': 'A new loop appears',
    'falls-due': 'A commitment falls due',
  },
  noCondition: 'You decide it yourself',
  sides: { above: 'Above', below: 'Below' },
  levelHint: {
    dial: '0 to 100, as on the dial',
    share: 'In percent',
    points: 'HHI points, 0 to 10,000',
    loops: 'Number of loops',
    burden: 'Times a year’s revenue',
  },
  companyHint: 'Empty: any company',
  problems: {
    missing: 'This is needed.',
    'not-a-number': 'Write a number.',
    'not-a-percentage': 'Write a percentage from 0 to 100.',
    'not-days': 'Write a number of days from 1 to 366.',
    'no-company': 'No company of this name is in the portfolio.',
    'not-a-day': 'Write a day as 2026-12-31.',
    'not-later': 'The day must lie after today.',
    'no-words': 'Say it in words, or choose a condition.',
  },
  failed: (message: string) => `That could not be kept: ${message}`,
};
