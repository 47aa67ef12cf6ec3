/** What the bundled dot-com files say, in the user's language. Only screens that are loaded on demand read it. */
import { useMemo } from 'react';
import frenchFile from '#assets/fr/dotcom.json';
import type { LanguageCode } from '#shared/model/settings';
import type { Source } from '#shared/model/source';
import type { Translation } from '#shared/model/translation';
import { parseTranslation } from '#shared/parse/translation';
import { useLanguage } from './text';

const translations: Readonly<Record<LanguageCode, Translation>> = {
  en: {},
  fr: parseTranslation(frenchFile),
};

export function useEraTexts() {
  const language = useLanguage();
  return useMemo(() => {
    const own = translations[language];
    const said = (english: string): string => own[english] ?? english;
    return {
      said,
      /** A published title and a proper name stay as they are; what the app says of them does not. */
      source: (source: Source): Source => ({
        ...source,
        title: said(source.title),
        publisher: said(source.publisher),
      }),
    };
  }, [language]);
}
