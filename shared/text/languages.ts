/** The languages of the app. One more is a folder beside `en` and a line here; its code stands in `model/settings.ts`. */
import { type LanguageChoice, type LanguageCode, languageCodes } from '../model/settings';
import { en, enFormats, type Texts } from './en/index';
import type { Formats } from './formats';
import { fr, frFormats } from './fr/index';

export interface Language {
  /** As its speakers call it. */
  readonly name: string;
  /** For Intl, the page and its widgets. */
  readonly locale: string;
  readonly t: Texts;
  readonly f: Formats;
}

export const languages: Readonly<Record<LanguageCode, Language>> = {
  en: { name: 'English', locale: 'en-GB', t: en, f: enFormats },
  fr: { name: 'Français', locale: 'fr-FR', t: fr, f: frFormats },
};

/** What was chosen, or else the first of the system's languages that there is, or else English. */
export function languageOf(choice: LanguageChoice, system: readonly string[]): LanguageCode {
  if (choice !== 'system') return choice;
  const wanted = system.map((locale) => locale.toLowerCase().split(/[-_.]/)[0]);
  return wanted.flatMap((code) => languageCodes.find((known) => known === code) ?? [])[0] ?? 'en';
}
