/** The texts and formats of the user's language; a change of it takes effect at once, everywhere. */
import { useSyncExternalStore } from 'react';
import type { LanguageCode } from '#shared/model/settings';
import { type Language, languageOf, languages } from '#shared/text/languages';
import { useSettings } from './store/settings';

const systemLanguages = () => navigator.languages;

function whenSystemChanges(told: () => void): () => void {
  window.addEventListener('languagechange', told);
  return () => window.removeEventListener('languagechange', told);
}

export function useLanguage(): LanguageCode {
  const choice = useSettings((settings) => settings.language);
  return languageOf(choice, useSyncExternalStore(whenSystemChanges, systemLanguages));
}

export function useText(): Language {
  return languages[useLanguage()];
}

/** For what happens outside of any component. */
export function textNow(): Language {
  return languages[languageOf(useSettings.getState().language, systemLanguages())];
}
