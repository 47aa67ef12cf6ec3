/** The texts and formats of the user's language; a change of it takes effect at once, everywhere. Others than English are loaded when they are wanted. */
import { useEffect, useSyncExternalStore } from 'react';
import { create } from 'zustand';
import type { LanguageChoice, LanguageCode } from '#shared/model/settings';
import { en, enFormats } from '#shared/text/en/index';
import { languageNames, languageOf } from '#shared/text/languageNames';
import type { Language } from '#shared/text/languages';
import { useSettings } from './store/settings';

const loaders: Readonly<Record<Exclude<LanguageCode, 'en'>, () => Promise<Language>>> = {
  fr: async () => {
    const { fr, frFormats } = await import('#shared/text/fr/index');
    return { ...languageNames.fr, t: fr, f: frFormats };
  },
};

const english: Language = { ...languageNames.en, t: en, f: enFormats };
const useLoaded = create<Readonly<Partial<Record<LanguageCode, Language>>>>(() => ({
  en: english,
}));

async function load(code: LanguageCode): Promise<void> {
  if (code === 'en' || useLoaded.getState()[code]) return;
  useLoaded.setState({ [code]: await loaders[code]() });
}

/** As one text: the browser may make a new list each time that it is asked. */
const systemLanguages = () => navigator.languages.join(' ');
const among = (choice: LanguageChoice, system: string) => languageOf(choice, system.split(' '));
const codeNow = () => among(useSettings.getState().language, systemLanguages());

function whenSystemChanges(told: () => void): () => void {
  window.addEventListener('languagechange', told);
  return () => window.removeEventListener('languagechange', told);
}

export function useLanguage(): LanguageCode {
  const choice = useSettings((settings) => settings.language);
  return among(choice, useSyncExternalStore(whenSystemChanges, systemLanguages));
}

export function useText(): Language {
  const code = useLanguage();
  useEffect(() => void load(code), [code]);
  return useLoaded((loaded) => loaded[code]) ?? english;
}

/** Resolves when the language that is chosen can be spoken: the first words on screen are in it. */
export const languageReady = (): Promise<void> => load(codeNow());

/** For what happens outside of any component. */
export function textNow(): Language {
  return useLoaded.getState()[codeNow()] ?? english;
}
