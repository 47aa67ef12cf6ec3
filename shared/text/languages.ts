/** The languages of the app, whole. One more is a folder beside `en` and a line here; its code stands in `model/settings.ts`. */
import type { LanguageCode } from '../model/settings';
import { en, enFormats, type Texts } from './en/index';
import type { Formats } from './formats';
import { fr, frFormats } from './fr/index';
import { type LanguageName, languageNames } from './languageNames';

export interface Language extends LanguageName {
  readonly t: Texts;
  readonly f: Formats;
}

export const languages: Readonly<Record<LanguageCode, Language>> = {
  en: { ...languageNames.en, t: en, f: enFormats },
  fr: { ...languageNames.fr, t: fr, f: frFormats },
};
