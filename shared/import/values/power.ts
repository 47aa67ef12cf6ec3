/** Megawatts as people write them: `750MW`, `0.75 GW`, `30 GW`, `500 kW`, `up to 750 MW`. */
import { type Decimal, readNumber } from './number';
import { powerOf } from './units';

export type PowerProblem = 'not-a-power' | 'unknown-power' | 'negative' | 'too-large';
export type PowerRead =
  | { readonly ok: true; readonly megawatts: number }
  | { readonly ok: false; readonly code: PowerProblem };

const hedge =
  /^(?:~|≈|about|around|approx\.?|circa|ca\.?|up to|bis zu|jusqu['’]à|over|>|über|rund|etwa|environ)\s*/i;
const shape = /^([+-]?\d[\d.,\s\u00a0\u202f\u2009'’]*(?:[eE][+-]?\d{1,3})?)\s*([a-z]*)\.?$/i;

/** `scale`: megawatts in one of a bare figure. */
export function readPower(text: string, decimal: Decimal, scale: number): PowerRead {
  const match = shape.exec(text.trim().slice(0, 120).replace(hedge, ''));
  if (!match) return { ok: false, code: 'not-a-power' };
  const number = readNumber(match[1] ?? '', decimal);
  if (number === null) return { ok: false, code: 'not-a-power' };
  const unit = match[2] === '' || match[2] === undefined ? scale : powerOf(match[2]);
  if (unit === undefined) return { ok: false, code: 'unknown-power' };
  if (number < 0) return { ok: false, code: 'negative' };
  const megawatts = unit === 1 ? number : Math.round(number * unit * 1e6) / 1e6;
  if (megawatts > 1e18) return { ok: false, code: 'too-large' };
  return { ok: true, megawatts };
}
