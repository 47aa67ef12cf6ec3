/** The bundled table of exchange rates, and what it says of its sources in the user's language. Nothing is fetched. */
import frenchFile from '#assets/fr/rates.json';
import file from '#assets/rates.json';
import type { LanguageCode } from '#shared/model/settings';
import type { Translation } from '#shared/model/translation';
import { parseRates } from '#shared/parse/rates';
import { parseTranslation } from '#shared/parse/translation';

export const rates = parseRates(file);

const translations: Readonly<Record<LanguageCode, Translation>> = {
  en: {},
  fr: parseTranslation(frenchFile),
};
export const rateText = (language: LanguageCode, english: string): string =>
  translations[language][english] ?? english;
