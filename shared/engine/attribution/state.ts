/** A state that can be scored: what is in the ledger, the day, and the method it is looked at with. */
import type { Portfolio } from '../../model/portfolio';
import type { StateOfDay } from '../active';
import type { Yardstick } from '../score';

export interface State extends StateOfDay {
  readonly portfolio: Portfolio;
  readonly yardstick: Yardstick;
}

/** The order of ids everywhere here: by code units, whatever the machine's language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
