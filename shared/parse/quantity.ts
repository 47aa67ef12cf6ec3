/** Amounts and power as people type them: `$10bn`, `1.4tn`, `335m`, `750 MW`, `30 GW`. */

export type QuantityProblem = 'empty' | 'not-a-number' | 'unknown-unit' | 'negative';
export type Quantity =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly code: QuantityProblem };

const usdUnits: Readonly<Record<string, number>> = {
  '': 1,
  usd: 1,
  dollars: 1,
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

const shape = /^(-?)([\d.,\s\u00a0\u202f']*\d[\d.,\s\u00a0\u202f']*?)\s*([a-z]*)$/;

/** USD. A number without a unit is in dollars. */
export function parseUsd(text: string): Quantity {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^-?\s*(us\s?\$|usd|\$)\s*/, (mark) => (mark.startsWith('-') ? '-' : ''));
  return parse(bare.replace(/\s*(usd|us\$|\$|dollars)$/, ''), usdUnits);
}

/** Megawatts. A number without a unit is in megawatts. */
export function parseMegawatts(text: string): Quantity {
  return parse(text.trim().toLowerCase(), powerUnits);
}

function parse(text: string, units: Readonly<Record<string, number>>): Quantity {
  if (text === '') return { ok: false, code: 'empty' };
  const match = shape.exec(text);
  if (!match) return { ok: false, code: 'not-a-number' };
  const unit = units[match[3] ?? ''];
  if (unit === undefined) return { ok: false, code: 'unknown-unit' };
  if (match[1] === '-') return { ok: false, code: 'negative' };
  const number = decimal((match[2] ?? '').replace(/[\s\u00a0\u202f']/g, ''));
  if (typeof number === 'string') return { ok: false, code: number };
  // 1.4 × 10¹² in binary is off by a fraction of a dollar: amounts are whole dollars, power whole kilowatts.
  const fine = units === usdUnits ? 1 : 1e3;
  return { ok: true, value: Math.round(number * unit * fine) / fine };
}

/** A point is a decimal point; a comma before exactly three digits, or a mark that repeats, groups thousands. */
function decimal(text: string): number | QuantityProblem {
  const separators = text.match(/[.,]/g) ?? [];
  if (separators.length === 0) return Number(text);
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const groups = /^\d{1,3}([.,]\d{3})+$/.test(text);
  const same = new Set(separators).size === 1;
  if (same && separators.length > 1)
    return groups ? Number(text.replace(/[.,]/g, '')) : 'not-a-number';
  if (same && groups && text[last] === ',') return Number(text.replace(',', ''));
  const whole = text.slice(0, last).replace(/[.,]/g, '');
  return Number(`${whole}.${text.slice(last + 1)}`);
}
