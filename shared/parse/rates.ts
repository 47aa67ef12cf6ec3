/** The table of exchange rates, unknown → model. It ships with the app: a bad one is a mistake of ours and throws. */
import { type Rates, rateFile } from '../model/rates';

export function parseRates(document: unknown): Rates {
  return rateFile.parse(document);
}
