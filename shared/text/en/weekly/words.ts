/** English for the weekly summary: plurals, lists, amounts, and a link said in words. */
import type { Amount, LinkWords, Move } from '../../article/words';
import { type Count, type Forms, pluralOf } from '../../plural';

const select = pluralOf('en-GB');
const listFormat = new Intl.ListFormat('en-GB');

export const plural = (count: Count | number, one: string, other: string): string =>
  select(count, { one, other } satisfies Forms);
/** `no loop`, `1 loop`, `12 loops`. */
export const some = (count: Count, one: string, other: string): string =>
  count.n === 0 ? `no ${one}` : `${count.text} ${plural(count, one, other)}`;
export const list = (items: readonly string[]): string => listFormat.format(items);
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Without what is null. */
export const joined = (parting: string, ...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(parting);

export const possessive = (name: string): string => `${name}’s`;

export function amountWords({ form, text }: Amount): string {
  const before = { exact: '', least: 'at least ', most: 'up to ', about: 'about ' } as const;
  return before[form] + text;
}

/** `OpenAI buys from Cerebras for at least $10 bn`. */
export function linkClause({ kind, from, to, amount }: LinkWords): string {
  const sum = amount && amountWords(amount);
  const forSum = sum ? ` for ${sum}` : ', sum undisclosed';
  switch (kind) {
    case 'purchase':
      return `${from} buys from ${to}${forSum}`;
    case 'lease':
      return `${from} leases from ${to}${forSum}`;
    case 'investment':
      return sum ? `${from} invests ${sum} in ${to}` : `${from} invests in ${to}, sum undisclosed`;
    case 'credit':
      return sum ? `${from} lends ${to} ${sum}` : `${from} lends to ${to}, sum undisclosed`;
    case 'guarantee':
      return sum
        ? `${from} guarantees ${sum} for ${to}`
        : `${from} gives ${to} a guarantee, sum undisclosed`;
    case 'warrant':
      return sum
        ? `${from} grants ${to} warrants worth ${sum}`
        : `${from} grants ${to} warrants of undisclosed worth`;
    case 'swap':
      return sum
        ? `${from} pays ${to} ${sum} in a swap`
        : `${from} and ${to} agree on a swap, sum undisclosed`;
    case 'control':
      return `${from} has a tie to ${to}`;
  }
}

/** `OpenAI’s purchase from Cerebras`, without a sum. */
export function linkNoun({ kind, from, to }: LinkWords): string {
  const own = possessive(from);
  switch (kind) {
    case 'purchase':
      return `${own} purchase from ${to}`;
    case 'lease':
      return `${own} lease from ${to}`;
    case 'investment':
      return `${own} investment in ${to}`;
    case 'credit':
      return `${own} credit to ${to}`;
    case 'guarantee':
      return `${own} guarantee for ${to}`;
    case 'warrant':
      return `${own} warrants to ${to}`;
    case 'swap':
      return `${own} swap with ${to}`;
    case 'control':
      return `${own} tie to ${to}`;
  }
}

/** `down 0.6`. */
export const moveWords = ({ way, by }: Move): string =>
  way === 'same' ? 'unchanged' : `${way} ${by}`;
