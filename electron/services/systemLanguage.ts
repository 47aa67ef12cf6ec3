/** The system's language, and what it makes of the settings where it is their choice: one of those that there are. */
import type { Settings } from '#shared/model/settings';
import { languageOf } from '#shared/text/languageNames';
import { type Language, languages } from '#shared/text/languages';
import { settingsOrDefaults } from './settingsService';

export const systemLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale;

export const withLanguage = (settings: Settings, locale: string): Settings => ({
  ...settings,
  language: languageOf(settings.language, [locale]),
});

/** For what is said outside of the page; where the folder can't be read, the system's own. */
export const languageIn = (folder: string, locale = systemLocale()): Language =>
  languages[languageOf(settingsOrDefaults(folder).language, [locale])];
