/** What is wrong with what was typed, in English: each sentence goes on from the name of its field. */
import type { Problem } from '../../model/diagnostic';
import type { QuantityProblem } from '../../parse/quantity';
import { onPage, problemText } from './problems';

/** What a form finds wrong, as a code; `model` is what the portfolio's own checks find. */
export type FormProblem =
  | { readonly code: Exclude<QuantityProblem, 'empty'> | 'empty'; readonly value: string }
  | {
      readonly code:
        | 'not-a-date'
        | 'not-an-address'
        | 'unknown-company'
        | 'unknown-link'
        | 'unknown-headline'
        | 'not-chosen'
        | 'id-taken'
        | 'not-a-rate';
      readonly value: string;
    }
  | {
      readonly code:
        | 'missing'
        | 'no-amount'
        | 'amount-or-capacity'
        | 'same-company'
        | 'low-above-best'
        | 'high-below-best'
        | 'ends-before-start'
        | 'still-copying'
        | 'no-rate'
        | 'no-rate-day'
        | 'original-kept';
    }
  | { readonly code: 'model'; readonly problem: Problem };

export function formSentence(problem: FormProblem): string {
  switch (problem.code) {
    case 'empty':
    case 'missing':
      return 'is missing';
    case 'no-amount':
      return 'is missing. Type an amount, such as $10bn, or tick “undisclosed”';
    case 'amount-or-capacity':
      return 'is missing. A headline needs an amount, a capacity, or both';
    case 'not-a-number':
      return `“${problem.value}” is not a number. Type it as $10bn, 1.4tn or 750 MW`;
    case 'unknown-unit':
      return `“${problem.value}” has a unit that is not known here. Amounts: m, bn, tn. Power: kW, MW, GW`;
    case 'other-currency':
      return `“${problem.value}” is in another currency than the one chosen beside it`;
    case 'not-a-rate':
      return `“${problem.value}” is not a rate. Type the dollars that one unit buys, such as 1.09`;
    case 'no-rate':
      return 'is missing. Type the dollars that one unit buys';
    case 'no-rate-day':
      return 'is missing. A year or a month will do';
    case 'original-kept':
      return 'does not fit the new dollars. Choose its currency again, or tick that it goes';
    case 'negative':
      return `“${problem.value}” is below zero`;
    case 'not-a-date':
      return `“${problem.value}” is not a date. Type YYYY, YYYY-MM or YYYY-MM-DD`;
    case 'not-an-address':
      return `“${problem.value}” is not a web address. It begins with https:// or http://`;
    case 'unknown-company':
      return `“${problem.value}” is no company of yours. Choose one from the list, or add it first`;
    case 'unknown-link':
      return `“${problem.value}” is no link between these two companies`;
    case 'unknown-headline':
      return `“${problem.value}” is no headline of this company`;
    case 'not-chosen':
      return `“${problem.value}” is none yet. Choose one from the list, or add it as a new source`;
    case 'id-taken':
      return `“${problem.value}” is the id of another company`;
    case 'same-company':
      return 'is the company that the link comes from';
    case 'low-above-best':
      return 'is above the best estimate';
    case 'high-below-best':
      return 'is below the best estimate';
    case 'ends-before-start':
      return 'is before the start';
    case 'still-copying':
      return 'is still being copied. Save again in a moment';
    case 'model':
      return onPage(problemText(problem.problem));
  }
}
