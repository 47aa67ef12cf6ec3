/**
 * An amount as people write it in a cell: `$10bn`, `10 Mrd €`, `US$ 8–10 billion`, `> $10bn`, `up to 12.5bn`, `1.4 tn`.
 * A lower bound is all that is known: low, best and high are the figure said. An upper bound leaves low at 0.
 */
import { type Decimal, readNumber } from './number';
import { currencyOf, scaleOf, type Unit } from './units';

export type AmountProblem =
  | 'not-an-amount'
  | 'unknown-unit'
  | 'negative'
  | 'two-currencies'
  | 'range-reversed'
  | 'too-large';

export interface ReadAmount {
  /** null where the cell says none: the column's. */
  readonly currency: string | null;
  readonly low: number;
  readonly best: number;
  readonly high: number;
}
export type AmountRead =
  | { readonly ok: true; readonly amount: ReadAmount }
  | { readonly ok: false; readonly code: AmountProblem };

const bound =
  /^(?:(>=?|≥|over|above|more than|at least|min\.?|mind\.?|mindestens|über|mehr als|plus de|au moins)|(<=?|≤|up to|under|below|less than|at most|max\.?|bis zu|höchstens|unter|jusqu['’]à|moins de)|(~|≈|about|around|approx\.?|circa|ca\.?|c\.|rund|etwa|environ))\s*/i;
const dash = /\s*(?:–|—|-|\bto\b|\bbis\b|\bà\b|\.\.\.?|…)\s*/i;
const figure = /[+-]?\d[\d.,\s\u00a0\u202f\u2009'’]*(?:[eE][+-]?\d{1,3}(?![a-z]))?/;
const longest = 120;

export function readAmount(text: string, decimal: Decimal, unit: Unit): AmountRead {
  const bare = text.trim();
  if (bare.length > longest) return fail('not-an-amount');
  const [, least, most] = bound.exec(bare) ?? [];
  const rest = bare.replace(bound, '').replace(/\+$/, '');
  const plus = bare.endsWith('+') && least === undefined;
  const parts = split(rest);
  const read = parts.map((part) => readPart(part, decimal));
  const wrong = read.find((part) => typeof part === 'string');
  if (typeof wrong === 'string') return fail(wrong);
  const found = read as readonly Part[];
  const currencies = new Set(found.flatMap(({ currency }) => currency ?? []));
  if (currencies.size > 1) return fail('two-currencies');
  // `8–10bn`: the last figure's scale is meant for both.
  const scale = found.at(-1)?.scale ?? unit.scale;
  const values = found.map((part) => exact(part.number, part.scale ?? scale));
  const [first = 0, last = first] = values;
  if (first < 0 || last < 0) return fail('negative');
  if (first > last) return fail('range-reversed');
  if (last > 1e18) return fail('too-large');
  const low = most !== undefined && !plus && values.length === 1 ? 0 : first;
  const best = values.length === 1 ? last : (first + last) / 2;
  return { ok: true, amount: { currency: [...currencies][0] ?? null, low, best, high: last } };
}

const fail = (code: AmountProblem): AmountRead => ({ ok: false, code });

/** One figure, or the two ends of a range; a sign before the first figure is no dash. */
function split(text: string): string[] {
  const first = figure.exec(text);
  if (!first) return [text];
  const after = first.index + first[0].length;
  const at = dash.exec(text.slice(after));
  if (!at) return [text];
  const [from, to] = [after + at.index, after + at.index + at[0].length];
  if (!/\d/.test(text.slice(to))) return [text];
  return [text.slice(0, from), text.slice(to)];
}

interface Part {
  readonly number: number;
  readonly scale: number | null;
  readonly currency: string | null;
}

function readPart(text: string, decimal: Decimal): Part | AmountProblem {
  const match = figure.exec(text);
  if (!match) return 'not-an-amount';
  // `-$5`, `($5)`: below zero in every ledger.
  const before = text.slice(0, match.index).trim();
  if (/^[-−(]/.test(before)) return 'negative';
  const number = readNumber(match[0].replace(/[.,]+\s*$/, ''), decimal);
  if (number === null) return 'not-an-amount';
  const after = text.slice(match.index + match[0].length);
  const words = `${before} ${after}`
    .replace(/([€£¥₩₹])/g, ' $1 ')
    .replace(/((?:\b(?:us|ca|hk|nt|a|c|s))?\$)/gi, ' $1 ')
    .split(/\s+/)
    .filter((word) => word !== '');
  let [scale, currency]: [number | null, string | null] = [null, null];
  for (const word of words) {
    // `10bnUSD` and `EUR10m` are written too.
    const joined = /^([a-z]{1,9})(usd|eur|gbp|chf|jpy)$/i.exec(word);
    const pieces = joined ? [joined[1] ?? '', joined[2] ?? ''] : [word];
    for (const piece of pieces) {
      const [foundScale, foundCurrency] = [scaleOf(piece), currencyOf(piece)];
      if (foundScale !== undefined && scale === null) scale = foundScale;
      else if (foundCurrency !== undefined && (currency === null || currency === foundCurrency))
        currency = foundCurrency;
      else if (foundCurrency !== undefined) return 'two-currencies';
      else return 'unknown-unit';
    }
  }
  return { number, scale, currency };
}

/** 1.4 × 10¹² in binary is off by a fraction: with a scale a sum is rounded to the unit, without one it is as written. */
function exact(number: number, scale: number): number {
  return scale === 1 ? number : Math.round(number * scale);
}
