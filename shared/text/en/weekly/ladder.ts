/** English: what a company announced, what of it is binding, what is known as paid. */
import type { BindingWords, GoalWords } from '../../article/words';
import { joined, list, plural, possessive } from './words';

export const goal = ({ usd, power, day }: GoalWords): string =>
  `${joined(' for ', usd ?? 'an undisclosed sum', power)}${day === null ? '' : `, given on ${day}`}`;

const part = (sum: string | null, share: string | null): string | null =>
  sum === null ? null : `${sum}${share === null ? '' : ` (${share} of it)`}`;

export const ladder = {
  none: 'No company has given a headline.',
  headline: (company: string, first: GoalWords, revised: GoalWords | null): string =>
    revised === null
      ? `${possessive(company)} headline is ${goal(first)}.`
      : `${possessive(company)} headline was ${goal(first)}; it is now ${goal(revised)}.`,
  binding: ({ usd, share, power, powerShare, links, undisclosed }: BindingWords): string => {
    if (links.n === 0) return 'None of it is binding.';
    const sums = [part(usd, share), part(power, powerShare)].filter((each) => each !== null);
    const bound = sums.length === 0 ? 'an undisclosed sum' : list(sums);
    const hidden = undisclosed.n === 0 ? '' : ` (${undisclosed.text} with no amount disclosed)`;
    return `Binding contracts come to ${bound}, in ${links.text} ${plural(links, 'purchase or lease', 'purchases and leases')}${hidden}.`;
  },
  paid: (usd: string, share: string | null): string => `${part(usd, share)} is known as paid.`,
  unpaid: 'No payment on these contracts is documented.',
  rungs: {
    headline: 'Headline',
    revised: 'Revised headline',
    binding: 'Binding contracts',
    paid: 'Known as paid',
  },
  caption: (company: string) => `${company}: from headline to cash`,
};
