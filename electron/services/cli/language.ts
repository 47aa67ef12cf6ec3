/** The language of what is printed: the one asked for, else that of the settings, else the system's. */
import { languageCodes } from '#shared/model/settings';
import { languageOf } from '#shared/text/languageNames';
import { type Language, languages } from '#shared/text/languages';
import { settingsOrDefaults } from '../settingsService';
import { readChoice } from './args';
import type { Io } from './io';

export function readLanguage(asked: string | undefined, folder: string, io: Io): Language {
  const choice =
    asked === undefined
      ? settingsOrDefaults(folder).language
      : readChoice('--lang', asked, languageCodes);
  return languages[languageOf(choice, [io.locale])];
}
