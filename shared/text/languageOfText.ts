/** Which of the app's languages a note or a title is written in, by its small words: for screen readers, which else read English notes aloud as French. Undefined where nothing tells. */
import { type LanguageCode, languageCodes } from '../model/settings';

/** Words that stand in most sentences of the one language and are none in the other. */
const smallWords: Readonly<Record<LanguageCode, RegExp>> = {
  en: /(?<![\p{L}’'-])(the|of|and|with|is|are|was|were|its|it|this|that|which|from|by|not|for|to|at|an|has|had|than|their|be|how|why|what)(?![\p{L}’'-])/giu,
  fr: /(?<![\p{L}’'-])(le|la|les|des|du|et|est|sont|une|un|dans|que|qui|pour|par|sur|avec|pas|au|aux|ce|cette|il|elle|en|de|ses|leur)(?![\p{L}’'-])|(?<![\p{L}])(l|d|n|s|qu|jusqu)[’'](?=\p{L})/giu,
};

export function languageOfText(text: string): LanguageCode | undefined {
  const found = languageCodes
    .map((code) => ({ code, count: text.match(smallWords[code])?.length ?? 0 }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = found;
  return first !== undefined && first.count > (second?.count ?? 0) ? first.code : undefined;
}
