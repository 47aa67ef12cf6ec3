/** English: what a correction changes, and how two weeks differ. */
import type { Convention } from '../../../model/score';
import type { Pair } from '../../../report/differencesModel';
import type {
  CorrectionWords,
  FigureWords,
  HeadlineDifferenceWords,
  LinkDifferenceWords,
  LoopDifferenceWords,
} from '../../article/correctionWords';
import type { Count } from '../../plural';
import { history } from '../history';
import { terms } from '../terms';
import { goal } from './ladder';
import {
  amountWords,
  joined,
  linkClause,
  linkNoun,
  lower,
  moveWords,
  plural,
  possessive,
} from './words';

const insteadOf = (after: string, before: string) => `${after} instead of ${before}`;

function figure({ of, before, after, move }: FigureWords): string {
  const name = of.kind === 'dial' ? terms.dials[of.id].name : terms.signals[of.id].name;
  if (after === null) return `${name} is unknown; it was told as ${before ?? 'unknown'}.`;
  if (before === null) return `${name} is ${after}; it was told as unknown.`;
  const moved = move === null ? '' : `, ${moveWords(move)}`;
  return `${name} is ${insteadOf(after, before)}${moved}.`;
}

const counting = ({ before, after }: LinkDifferenceWords['counts']): string | null => {
  if (before === after) return null;
  return after ? 'it counts now' : 'it no longer counts';
};

function revised({ amount, state, fields, counts }: LinkDifferenceWords): string {
  const sum = (one: NonNullable<typeof amount>['before']) =>
    one === null ? 'an undisclosed sum' : amountWords(one);
  const said = (one: NonNullable<typeof state>['before']) =>
    one === null ? 'no status' : lower(terms.states[one]);
  return joined(
    '; ',
    amount && insteadOf(sum(amount.after), sum(amount.before)),
    state && state.before !== state.after
      ? insteadOf(said(state.after), said(state.before))
      : state && 'other days of its status',
    fields.length === 0
      ? null
      : `changed: ${fields.map((field) => lower(history.field(field))).join(', ')}`,
    counting(counts),
  );
}

function link(words: LinkDifferenceWords): string {
  const { what, link: of, counts } = words;
  switch (what) {
    case 'added':
      return `Added: ${linkClause(of)}${counts.after ? '' : '; it is in no score'}.`;
    case 'removed': {
      const sum = of.amount === null ? '' : ` (${amountWords(of.amount)})`;
      return `Gone: ${linkNoun(of)}${sum}${counts.before ? '' : '; it was in no score'}.`;
    }
    case 'revised':
      return `Revised: ${linkNoun(of)}: ${revised(words)}.`;
    case 'counting':
      return `${counts.after ? 'Counts now' : 'No longer counts'}: ${linkNoun(of)}.`;
    case 'sourced':
      return `Rests on other sources: ${linkNoun(of)}.`;
  }
}

function headline({ company, before, after }: HeadlineDifferenceWords): string {
  const whose = `${possessive(company)} headline`;
  if (after === null) return `Gone: ${whose}${before === null ? '' : ` of ${goal(before)}`}.`;
  if (before === null) return `Added: ${whose} of ${goal(after)}.`;
  return `Revised: ${whose}: ${insteadOf(goal(after), goal(before))}.`;
}

function loops({ appeared, gone, complete }: LoopDifferenceWords): string {
  const more =
    appeared.n === 0
      ? 'No loop is added'
      : `${appeared.text} ${plural(appeared, 'loop is added', 'loops are added')}`;
  const less =
    gone.n === 0 ? 'none is gone' : `${gone.text} ${plural(gone, 'is gone', 'are gone')}`;
  return `${more}, ${less}${complete ? '' : '; there are more than could be searched'}.`;
}

const conventionNames = (id: Convention) => lower(terms.conventions[id].name);

export const correction = {
  lead: ({ issue, of, reason }: CorrectionWords) =>
    `Correction ${issue.text}, issued in place of ${of.n === 0 ? 'the summary as first written' : `correction ${of.text}`}. The reason given: “${reason}”.`,
  nothing:
    'Nothing that the summary tells differs: no dial or signal, no link, headline, loop or line of yours.',
  unreadable: 'What it changes can’t be told: the issue that it corrects can’t be read.',
  sameDials: 'Both dials stay as they were told.',
  convention: (before: Convention, after: Convention) =>
    `It is scored under the ${insteadOf(conventionNames(after), conventionNames(before))} convention.`,
  method: (before: string, after: string) =>
    `It is scored by the method ${insteadOf(after, before)}.`,
  caption: 'Figures that differ from the issue before',
  before: 'Before',
  after: 'Corrected',
  figure,
  link,
  allLinks: (count: Count) =>
    `In all ${count.text} ${plural(count, 'link differs', 'links differ')}; the largest are named.`,
  headline,
  loops,
  newLoop: (path: string) => `New loop: ${path}.`,
  goneLoop: (path: string) => `No longer a loop: ${path}.`,
  line: (asked: string, { before, after }: Pair<boolean | null>) => {
    const now = after === null ? 'can’t be told' : after ? 'crossed' : 'not crossed';
    const was = before === null ? 'not told' : before ? 'crossed' : 'not crossed';
    return `Your line “${asked}”: ${now}, before ${was}.`;
  },
};
