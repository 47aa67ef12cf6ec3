/** Small words that French bends to what follows: « de » and « d’ », and the prepositions of a day, a month or a year. */
import type { Formats } from '../formats';
import type { Forms } from '../plural';
import { plural } from './plural';

/** « d’OpenAI », « de Cerebras »; an h counts as aspirated, as in most names of companies. */
export const of = (name: string): string =>
  /^[aeiouàâäéèêëîïôöùûü]/i.test(name) ? `d’${name}` : `de ${name}`;

/** « 12 liens », « 1 lien », « 1 000 000 de liens ». */
export const counted = (count: number, noun: Forms, f: Pick<Formats, 'count'>): string =>
  `${f.count(count)} ${plural(count, noun)}`;

export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** « a, b et c ». */
export function list(parts: readonly string[]): string {
  const [last = '', ...rest] = parts.toReversed();
  return rest.length === 0 ? last : `${rest.reverse().join(', ')} et ${last}`;
}

/** A formatted date that names its day: « 14 janv. 2026 », « 1er janv. 2026 ». */
const isDay = (date: string): boolean => /^\d{1,2}(er)? /.test(date);

/** « le 14 janv. 2026 », « en janv. 2026 », « en 2026 ». */
export const on = (date: string): string => `${isDay(date) ? 'le' : 'en'} ${date}`;
/** « depuis le 14 janv. 2026 », « depuis 2026 ». */
export const since = (date: string): string => `depuis ${isDay(date) ? 'le ' : ''}${date}`;
/** « jusqu’au 14 janv. 2026 », « jusqu’en 2026 ». */
export const until = (date: string): string => `jusqu’${isDay(date) ? 'au' : 'en'} ${date}`;
/** « au 14 janv. 2026 », « à janv. 2026 ». */
export const to = (date: string): string => `${isDay(date) ? 'au' : 'à'} ${date}`;
/** « du 14 janv. 2026 », « de janv. 2026 ». */
export const from = (date: string): string => `${isDay(date) ? 'du' : 'de'} ${date}`;
