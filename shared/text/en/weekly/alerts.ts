/** English: the user’s own lines and theses in the summary. */
import type { SignalId } from '../../../model/score';
import type { AlertWords, SignWords, ThesisWords } from '../../article/words';
import { terms } from '../terms';
import { linkNoun, list, lower, plural } from './words';

const subject = (words: Extract<AlertWords, { kind: 'level' }>): string => {
  const { of } = words;
  switch (of.kind) {
    case 'dial':
      return lower(terms.dials[of.id].name);
    case 'signal':
      return signalName(of.id);
    case 'burden':
      return `${of.company}’s commitments over its yearly revenue`;
  }
};
const signalName = (id: SignalId) =>
  id.endsWith('.hhi')
    ? `the HHI of ${lower(terms.signals[id].name)}`
    : lower(terms.signals[id].name);

/** What is asked, `circularity above 80`. */
function asked(words: AlertWords): string {
  switch (words.kind) {
    case 'level':
      return `${subject(words)} ${words.side} ${words.level}`;
    case 'new-loop':
      return words.company === null ? 'a new loop' : `a new loop through ${words.company}`;
    case 'falls-due':
      return `${words.company === null ? 'a commitment' : `a commitment of or to ${words.company}`} runs out within ${words.days.text} ${plural(words.days, 'day', 'days')}`;
  }
}

/** How it stands at the close. */
function answer(words: AlertWords): string {
  switch (words.kind) {
    case 'level': {
      const same = words.before === null || words.before === words.value;
      const was = same ? '' : `, after ${words.before} a week before`;
      return words.value === null ? `unknown at this close${was}` : `it is ${words.value}${was}`;
    }
    case 'new-loop':
      return words.loops.n === 0
        ? words.met === null
          ? 'there are more loops than can be searched'
          : 'there is none'
        : `there ${plural(words.loops, 'is', 'are')} ${words.loops.text}`;
    case 'falls-due':
      if (words.links.length > 0) return list(words.links.map(linkNoun));
      return words.met === null ? 'no term is known' : 'none does';
  }
}

export const alerts = {
  met: (words: AlertWords) => `Your line is crossed: ${asked(words)}; ${answer(words)}.`,
  unknown: (words: AlertWords) => `Your line cannot be checked: ${asked(words)}; ${answer(words)}.`,
  thesis: (words: ThesisWords): string => {
    const open = `“${words.claim}”, held at ${words.probability} and due on ${words.due}`;
    if (words.outcome !== null)
      return `${open}, was ${words.outcome}; its Brier score is ${words.brier}, where 0 is best and 1 worst.`;
    const { n, text } = words.daysLeft;
    if (n === 0) return `${open}, falls due today.`;
    const days = `${text} ${plural(Math.abs(n), 'day', 'days')}`;
    return n < 0 ? `${open}, is ${days} past its day and undecided.` : `${open}, has ${days} left.`;
  },
  sign: ({ sign, words, condition, met }: SignWords): string => {
    const what = [words, condition].filter((part) => part !== null && part !== '').join('; ');
    const verb = sign === 'confirms' ? 'confirm' : 'refute';
    return `What would ${verb} it: ${what} (${come(condition, met)}).`;
  },
};

/** Without a condition it is for the user to say. */
function come(condition: string | null, met: boolean | null): string {
  if (condition === null) return 'yours to judge';
  if (met === null) return 'unknown at this close';
  return met ? 'it has come' : 'it has not come';
}
