/** Figures that screens and summaries show alike. */
import { asRange } from '../currency/inUsd';
import type { Commitment } from '../model/commitment';
import type { Link } from '../model/link';
import type { DotcomRange, SignalId } from '../model/score';
import type { Texts } from './en/index';
import type { Formats } from './formats';

/** A signal's value: HHI points and counts of loops as whole numbers, shares as percentages. */
export function signalText(id: SignalId, value: number | null, f: Formats): string {
  if (value === null) return '–';
  return id.includes('.') ? f.count(value) : f.share(value);
}

/** The dot-com range from its smaller to its larger end; one value where both look the same. */
export function rangeText(
  { documented, tied }: DotcomRange,
  show: (value: number | null) => string,
): string {
  const [low = null, high = null] =
    documented !== null && tied !== null && documented > tied
      ? [tied, documented]
      : [documented, tied];
  const [from, to] = [show(low), show(high)];
  return from === to ? from : `${from} – ${to}`;
}

/** An amount as it was entered in another currency: `€2.1 bn at 1.09, 14 Jan 2026`. */
export function originalText(
  original: NonNullable<Link['original']>,
  t: Texts,
  f: Formats,
): string {
  const { currency, usdPerUnit, day } = original;
  return t.terms.original(f.moneyRange(original, currency), f.rate(usdPerUnit), f.date(day));
}

/** A headline's sum and what it was entered as; null where it names none. */
export function sumText(
  { amountUsd, original }: Pick<Commitment, 'amountUsd' | 'original'>,
  t: Texts,
  f: Formats,
): string | null {
  if (amountUsd === null) return null;
  return f.usd(amountUsd) + (original ? ` (${originalText(asRange(original), t, f)})` : '');
}

/** A link's range in USD, what it was entered as, its power and its last day, as far as they are known. */
export function amountText(link: Link, t: Texts, f: Formats): string {
  const original = link.original ? ` (${originalText(link.original, t, f)})` : '';
  const parts = [link.amount ? f.usdRange(link.amount) + original : t.terms.undisclosed];
  if (link.capacityMw !== null) parts.push(f.power(link.capacityMw));
  if (link.end !== null) parts.push(t.terms.until(f.date(link.end)));
  return parts.join(', ');
}
