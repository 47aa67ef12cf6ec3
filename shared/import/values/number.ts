/**
 * Numbers with a decimal comma or point. One number alone may not tell which it has (`1.400`), so the column does: what
 * can only be read one way speaks for all. Thousands may be grouped by spaces, apostrophes or the other mark.
 */
export type Decimal = 'point' | 'comma';

/** What a column's numbers say; `either`: nothing decides, and it matters; `mixed`: they contradict each other. */
export type DecimalFound = Decimal | 'either' | 'mixed' | 'any';

/** A longer text is no figure, and is not searched for one. */
const longest = 120;

const spaces = /[\s\u00a0\u202f\u2009'’]/g;
const token = /\d[\d.,\s\u00a0\u202f\u2009'’]*/g;

export function decimalOf(texts: Iterable<string>): DecimalFound {
  let [point, comma, open] = [false, false, false];
  for (const text of texts) {
    if (text.length > longest) continue;
    for (const [number] of text.matchAll(token)) {
      const says = decimalOfOne(number.replace(spaces, '').replace(/[.,]+$/, ''));
      if (says === 'point') point = true;
      else if (says === 'comma') comma = true;
      else if (says === 'either') open = true;
    }
  }
  if (point && comma) return 'mixed';
  if (point) return 'point';
  if (comma) return 'comma';
  return open ? 'either' : 'any';
}

function decimalOfOne(digits: string): Exclude<DecimalFound, 'mixed'> {
  const [dots, commas] = [count(digits, '.'), count(digits, ',')];
  if (dots + commas === 0) return 'any';
  if (dots > 0 && commas > 0)
    return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? 'point' : 'comma';
  if (dots > 1) return 'comma';
  if (commas > 1) return 'point';
  const mark = dots === 1 ? 'point' : 'comma';
  const [whole = '', rest = ''] = digits.split(/[.,]/);
  const couldGroup = rest.length === 3 && whole.length <= 3 && !/^0/.test(whole);
  return couldGroup ? 'either' : mark;
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** null: not a number. `1e21` and the like are read as spreadsheets write them. */
export function readNumber(text: string, decimal: Decimal): number | null {
  const bare = text.trim().replace(spaces, '');
  const [mark, group] = decimal === 'point' ? ['.', ','] : [',', '.'];
  const [number = '', power] = bare.split(/[eE]/);
  if (power !== undefined && !/^[+-]?\d{1,3}$/.test(power)) return null;
  const match = /^([+-]?)([\d.,]+)$/.exec(number);
  const digits = match?.[2];
  if (digits === undefined) return null;
  const [whole = '', fraction, ...more] = digits.split(mark);
  if (more.length > 0 || fraction?.includes(group)) return null;
  if (whole.includes(group) && !isGrouped(whole.split(group))) return null;
  const plain = `${whole.split(group).join('')}.${fraction ?? ''}`;
  if (!/\d/.test(plain)) return null;
  const value = Number(`${match?.[1] ?? ''}${plain}e${power ?? 0}`);
  return Number.isFinite(value) ? value : null;
}

const isGrouped = ([first = '', ...rest]: readonly string[]): boolean =>
  /^\d{1,3}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
