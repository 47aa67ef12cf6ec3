/** Which languages there are, without their words, and which of them is meant. One more is a line here and in `languages.ts`. */
import { type LanguageChoice, type LanguageCode, languageCodes } from '../model/settings';

export interface LanguageName {
  /** As its speakers call it. */
  readonly name: string;
  /** For Intl, the page and its widgets. */
  readonly locale: string;
}

export const languageNames: Readonly<Record<LanguageCode, LanguageName>> = {
  en: { name: 'English', locale: 'en-GB' },
  fr: { name: 'Français', locale: 'fr-FR' },
};

/** What was chosen, or else the first of the system's languages that there is, or else English. */
export function languageOf(choice: LanguageChoice, system: readonly string[]): LanguageCode {
  if (choice !== 'system') return choice;
  const wanted = system.map((locale) => locale.toLowerCase().split(/[-_.]/)[0]);
  return wanted.flatMap((code) => languageCodes.find((known) => known === code) ?? [])[0] ?? 'en';
}
