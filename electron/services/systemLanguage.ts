/** The settings with the system's language, where that was chosen, settled as one of those that there are. */
import type { Settings } from '#shared/model/settings';
import { languageOf } from '#shared/text/languages';

export const systemLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale;

export const withLanguage = (settings: Settings, locale: string): Settings => ({
  ...settings,
  language: languageOf(settings.language, [locale]),
});
