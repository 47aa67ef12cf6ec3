/** English: what befell a link, who stands on both of its sides, and what it is beside its payer’s headline. */

import type { LinkState } from '../../../model/link';
import type { LinkChange } from '../../../report/model';
import type { EventWords, GoalWords, LoopPart, RoleWords } from '../../article/words';
import type { Formats } from '../../formats';
import type { Count } from '../../plural';
import { terms } from '../terms';
import { goal } from './ladder';
import {
  amountWords,
  joined,
  linkClause,
  linkNoun,
  list,
  lower,
  plural,
  possessive,
} from './words';

/** The event in a sentence or two: what, when, and whether it counts. */
function event(words: EventWords): string {
  const { on, stateBefore, stateAfter, superseding } = words;
  const inside = details(words);
  const state = stateAfter === null ? null : lower(terms.states[stateAfter]);
  const counts = counting(words);
  const asState = stateAfter === null ? '' : ` as ${statesSaid[stateAfter]}`;
  switch (words.event) {
    case 'announced':
      return `${linkClause(words)}${inside}. It was announced on ${on}${asState} and ${counts}.`;
    case 'recorded':
      return `${linkClause(words)}${inside}. It is older news, entered in the ledger this week${asState}, and ${counts}.`;
    case 'status': {
      const was = stateBefore === null ? '' : `, after ${lower(terms.states[stateBefore])},`;
      return `${linkNoun(words)}${inside} is ${state} since ${on}${was} and ${counts}.`;
    }
    case 'revised': {
      const was = words.amountBefore === null ? '' : ` from ${amountWords(words.amountBefore)}`;
      return `${linkNoun(words)}${inside} was corrected in the ledger${was} and ${counts}.`;
    }
    case 'removed':
      return `${linkNoun(words)}${inside} was taken out of the ledger and ${counts}.`;
    case 'ran-out':
      return `${linkNoun(words)}${inside} ran out on ${on} and ${counts}.`;
    case 'superseded':
      return superseding === null
        ? `${linkNoun(words)}${inside} was superseded by a later link and ${counts}.`
        : `${linkNoun(words)}${inside} is superseded: ${linkClause(superseding)}. The old link ${counts}.`;
    case 'consequence':
      return words.after
        ? `${linkNoun(words)}${inside} counts again: what superseded it no longer holds.`
        : `${linkNoun(words)}${inside} no longer counts.`;
  }
}

const statesSaid: Record<LinkState, string> = {
  rumoured: 'a rumour',
  intent: 'an intent',
  signed: 'signed',
  'under-way': 'under way',
  completed: 'completed',
  cancelled: 'cancelled',
  ended: 'ended',
};

const counting = ({ before, after }: EventWords): string => {
  if (before === after) return after ? 'still counts' : 'does not count';
  return after ? 'now counts' : 'no longer counts';
};

/** ` (750 MW, to 2028)`; the sum too where the sentence has not said it. */
function details({ event, amount, capacity, end }: EventWords): string {
  const said = event === 'announced' || event === 'recorded';
  const sum = said || amount === null ? null : amountWords(amount);
  const inside = joined(', ', sum, capacity, end === null ? null : `to ${end}`);
  return inside === '' ? '' : ` (${inside})`;
}

const financierNouns = {
  investor: 'an investor in',
  lender: 'a lender to',
  financier: 'a financier of',
} as const;
const tradeNouns = {
  customer: 'its customer',
  supplier: 'its supplier',
  both: 'its customer and its supplier',
} as const;

function dualRole({ company, of, as, kind, financeUsd, tradeUsd }: RoleWords): string {
  const put = financeUsd === null ? '' : ` (${financeUsd})`;
  const trades = tradeUsd === null ? '' : ` (${tradeUsd})`;
  return `${company} is both ${financierNouns[kind]} ${of}${put} and ${tradeNouns[as]}${trades}.`;
}

const loopParts: Record<LoopPart, (company: string, count: Count | null) => string> = {
  off: () =>
    'It lies on no known loop: none of the money is seen to come back, so the share that goes round shrinks.',
  closes: (_, count) => `It is part of ${count?.text} new ${plural(count ?? 0, 'loop', 'loops')}.`,
  on: (_, count) => `It lies on ${count?.text} ${plural(count ?? 0, 'loop', 'loops')}.`,
};

export const changes = {
  event,
  tied: (holders: readonly string[], from: string, to: string) =>
    `${list(holders)} ${plural(holders.length, 'is', 'are')} tied to both ${from} and ${to}.`,
  relatedParty: (before: string, now: string, risen: boolean) =>
    `The part of all trade that runs between two companies tied to one person or parent ${risen ? 'rises' : 'falls'} from ${before} to ${now}.`,
  dualRole,
  loopPart: (part: LoopPart, company: string, count: Count | null) =>
    loopParts[part](company, count),
  ofHeadline: (company: string, whole: GoalWords, usd: string | null, power: string | null) =>
    `It comes to ${joined(' and ', usd === null ? null : `${usd} of the money`, power === null ? null : `${power} of the power`)} of ${possessive(company)} headline, ${goal(whole)}.`,
  newHeadline: (company: string, usd: string | null, power: string | null) =>
    `${company} gave a headline of ${joined(' for ', usd ?? 'an undisclosed sum', power)}.`,
  none: 'No link was announced, changed its status or ran out.',
  more: (count: Count) =>
    `In all ${count.text} ${plural(count, 'link', 'links')} changed; the table has them.`,
  /** In a table, a few words. */
  words: (change: LinkChange, f: Formats): string => {
    const on = change.on === null ? '' : ` on ${f.date(change.on)}`;
    const state = change.stateAfter === null ? '' : lower(terms.states[change.stateAfter]);
    const was =
      change.stateBefore === null ? '' : ` (was ${lower(terms.states[change.stateBefore])})`;
    switch (change.event) {
      case 'announced':
        return `announced${on}${state === '' ? '' : `, ${state}`}`;
      case 'recorded':
        return `entered this week${state === '' ? '' : `, ${state}`}`;
      case 'status':
        return `${state}${on}${was}`;
      case 'revised':
        return 'corrected';
      case 'removed':
        return 'taken out';
      case 'ran-out':
        return `ran out${on}`;
      case 'superseded':
        return 'superseded by a later link';
      case 'consequence':
        return change.activeAfter
          ? 'counts again: what superseded it no longer holds'
          : 'no longer counts';
    }
  },
  counting: (change: LinkChange): string => {
    if (change.activeBefore === change.activeAfter)
      return change.activeAfter ? 'counted before and after' : 'not counted';
    return change.activeAfter ? 'now counted' : 'no longer counted';
  },
};
