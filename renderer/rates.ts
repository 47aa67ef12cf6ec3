/** The bundled table of exchange rates. Nothing is fetched. */
import file from '#assets/rates.json';
import { parseRates } from '#shared/parse/rates';

export const rates = parseRates(file);
