/** Amounts and power as people type them: `$10bn`, `€1,4 tn`, `335m`, `750 MW`, `30 GW`. */
import { currencyMarks } from './currencyMarks';

export type QuantityProblem =
  | 'empty'
  | 'not-a-number'
  | 'unknown-unit'
  | 'negative'
  | 'other-currency';
export type Quantity =
  | {
      readonly ok: true;
      readonly value: number;
      /** Where a mark could mean two things: which mark, and what the value were in the other reading. */
      readonly otherwise?: Otherwise;
    }
  | { readonly ok: false; readonly code: QuantityProblem };
export interface Otherwise {
  readonly mark: '.' | ',';
  readonly value: number;
}

const moneyUnits: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  mrd: 1e9,
  md: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
  trillions: 1e12,
};
const powerUnits: Readonly<Record<string, number>> = { '': 1, kw: 1e-3, mw: 1, gw: 1e3, tw: 1e6 };

const spaces = /[\s\u00a0\u202f'’]/g;
/** What stands before the number, the number, what stands after it. */
const shape = /^([^\d.,]*?)([\d.,\s\u00a0\u202f'’]*\d[\d.,\s\u00a0\u202f'’]*?)\s*([^\d.,]*)$/;

/** USD. A number without a unit is in dollars. */
export function parseUsd(text: string): Quantity {
  return parseMoney(text, 'USD');
}

/** An amount in a currency; the mark of another one (`$` where euros are asked for) is refused. */
export function parseMoney(text: string, currency: string): Quantity {
  const parts = partsOf(text.replace(/\bus\s+\$/i, 'us$'));
  if (parts === null) return { ok: false, code: text.trim() === '' ? 'empty' : 'not-a-number' };
  const { unit, mark } = takeMark(parts, currency.toLowerCase());
  if (mark === null) return { ok: false, code: 'not-a-number' };
  if (mark !== '' && !isMarkOf(mark, currency)) return { ok: false, code: 'other-currency' };
  // 1.4 × 10¹² in binary is off by a fraction of a dollar: amounts are whole units, power whole kilowatts.
  return measured({ ...parts, unit }, moneyUnits, 1);
}

/** Megawatts. A number without a unit is in megawatts. */
export function parseMegawatts(text: string): Quantity {
  const parts = partsOf(text);
  if (parts === null) return { ok: false, code: text.trim() === '' ? 'empty' : 'not-a-number' };
  if (parts.before !== '') return { ok: false, code: 'not-a-number' };
  return measured({ ...parts, unit: parts.after }, powerUnits, 1e3);
}

/** Dollars for one unit: a comma is always a decimal one here, for no rate is in the thousands. */
export function parseRate(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  const rate = /^\d*\.?\d+$/.test(plain) ? Number(plain) : 0;
  return rate > 0 && Number.isFinite(rate) ? rate : null;
}

interface Parts {
  readonly isNegative: boolean;
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

function partsOf(text: string): Parts | null {
  const match = shape.exec(text.trim().toLowerCase());
  if (!match) return null;
  const [, before = '', number = '', after = ''] = match;
  const bare = before.replace('-', '').trim();
  return { isNegative: before.includes('-'), before: bare, number, after: after.trim() };
}

/** The unit without the currency's mark; `mark` is '' where there is none and null where what stands there is none. */
function takeMark(
  { before, after }: Pick<Parts, 'before' | 'after'>,
  own: string,
): { unit: string; mark: string | null } {
  const marks = allMarks.includes(own) ? allMarks : [...allMarks, own];
  if (before !== '') return { unit: after, mark: marks.includes(before) ? before : null };
  const mark = marks.find(
    (one) =>
      after === one || after.endsWith(` ${one}`) || (!/[a-z]/.test(one) && after.endsWith(one)),
  );
  if (mark === undefined) return { unit: after, mark: '' };
  return { unit: after.slice(0, -mark.length).trim(), mark };
}

/** Longest first: `US$` before `$`. */
const allMarks = [...new Set(Object.values(currencyMarks).flat())].sort(
  (a, b) => b.length - a.length,
);

const isMarkOf = (mark: string, currency: string): boolean =>
  (currencyMarks[currency] ?? [currency.toLowerCase()]).includes(mark);

function measured(
  { isNegative, number, unit }: Pick<Parts, 'isNegative' | 'number'> & { readonly unit: string },
  units: Readonly<Record<string, number>>,
  fine: number,
): Quantity {
  const size = units[unit];
  if (size === undefined) return { ok: false, code: 'unknown-unit' };
  if (isNegative) return { ok: false, code: 'negative' };
  const read = decimal(number.replace(spaces, ''));
  if (read === null) return { ok: false, code: 'not-a-number' };
  const scaled = (by: number) => Math.round(by * size * fine) / fine;
  const value = scaled(read.value);
  const { other } = read;
  // `25.785bn` is how large amounts are written; nobody means $1.40 by `1.400`.
  if (other === undefined || (other.mark === '.' && unit !== '')) return { ok: true, value };
  return { ok: true, value, otherwise: { mark: other.mark, value: other.value * size } };
}

interface Decimal {
  readonly value: number;
  readonly other?: Otherwise;
}

/**
 * A point is a decimal point. A comma is one too, except before exactly three digits, where it groups thousands unless
 * the number begins with 0; a mark that repeats groups. Of two marks the later one is the decimal. One rule for all
 * languages: what is shown as understood is what is kept.
 */
function decimal(text: string): Decimal | null {
  const marks = text.match(/[.,]/g) ?? [];
  const [mark] = marks;
  if (mark === undefined) return { value: Number(text) };
  const groups = /^[1-9]\d{0,2}([.,]\d{3})+$/.test(text);
  const same = new Set(marks).size === 1;
  const grouped = Number(text.replace(/[.,]/g, ''));
  if (same && marks.length > 1) return groups ? { value: grouped } : null;
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const whole = text.slice(0, last).replace(/[.,]/g, '');
  const pointed = Number(`${whole}.${text.slice(last + 1)}`);
  if (!same || !groups) return { value: pointed };
  return mark === ','
    ? { value: grouped, other: { mark: ',', value: pointed } }
    : { value: pointed, other: { mark: '.', value: grouped } };
}
