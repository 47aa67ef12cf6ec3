/** The texts and formats of the user's language; a change of it takes effect at once, everywhere. */
import { useSyncExternalStore } from 'react';
import type { LanguageChoice, LanguageCode } from '#shared/model/settings';
import { type Language, languageOf, languages } from '#shared/text/languages';
import { useSettings } from './store/settings';

/** As one text: the browser may make a new list each time that it is asked. */
const systemLanguages = () => navigator.languages.join(' ');
const among = (choice: LanguageChoice, system: string) => languageOf(choice, system.split(' '));

function whenSystemChanges(told: () => void): () => void {
  window.addEventListener('languagechange', told);
  return () => window.removeEventListener('languagechange', told);
}

export function useLanguage(): LanguageCode {
  const choice = useSettings((settings) => settings.language);
  return among(choice, useSyncExternalStore(whenSystemChanges, systemLanguages));
}

export function useText(): Language {
  return languages[useLanguage()];
}

/** For what happens outside of any component. */
export function textNow(): Language {
  return languages[among(useSettings.getState().language, systemLanguages())];
}
