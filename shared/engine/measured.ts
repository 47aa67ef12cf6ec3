/** Making and reading measured values: a number, or null with its reason. */
import type { Measured, UnknownReason } from '../model/score';

export const known = (value: number): Measured => ({ value });
export const unknown = (reason: UnknownReason): Measured => ({ value: null, reason });

/** part / whole; the reason stands where the whole is 0. */
export function share(part: number, whole: number, reason: UnknownReason): Measured {
  return whole > 0 ? known(part / whole) : unknown(reason);
}
