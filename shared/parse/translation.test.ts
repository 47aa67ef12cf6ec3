/** The bundled data in French: every sentence that a screen shows has its French, with the same figures. */
import { expect, test } from 'vitest';
import { indicatorFile } from '../model/indicator';
import type { Portfolio } from '../model/portfolio';
import { holdsEnglish, holdsWrongMark, seen } from '../testing/french';
import { asset } from '../testing/yardstick';
import { languageOfText } from '../text/languageOfText';
import { parseEra } from './era';
import { parseRates } from './rates';
import { parseTranslation } from './translation';

const dotcom = parseTranslation(asset<unknown>('fr/dotcom'));
const rates = parseTranslation(asset<unknown>('fr/rates'));
const pairs = [...Object.entries(dotcom), ...Object.entries(rates)];

const networks = ['dotcom-documented', 'dotcom-tied'].map((name) => asset<Portfolio>(name));
const era = parseEra(asset<unknown>('dotcom-era'));
const indicators = indicatorFile
  .parse(asset<unknown>('indicators'))
  .indicators.filter(({ id }) => !id.startsWith('net_'));
const present = (texts: readonly (string | undefined)[]) => texts.filter((text) => text);

const sentences = present([
  ...networks.flatMap(({ links }) => links.map(({ note }) => note)),
  ...indicators.flatMap(({ definition, note }) => [definition, note]),
]);
/** Names, days and sources: most are said alike in both languages. */
const names = present([
  ...networks.flatMap(({ companies }) => companies.map(({ name }) => name)),
  ...indicators.flatMap(({ series }) => series.flatMap(({ entity, date }) => [entity, date])),
  ...indicators.flatMap(({ now }) => [now?.entity, now?.date]),
  ...[...networks, era, ...indicators].flatMap(({ sources }) =>
    sources.flatMap(({ title, publisher }) => [title, publisher]),
  ),
]);
const ofRates = present(
  parseRates(asset<unknown>('rates')).series.flatMap(({ source, note }) => [source, note]),
);

test('every sentence of the dot-com files has its French', () => {
  expect(sentences.filter((text) => dotcom[text as string] === undefined)).toEqual([]);
});

test('and so has every source and note of the rates', () => {
  expect(ofRates.filter((text) => rates[text as string] === undefined)).toEqual([]);
});

test('what is remarked on a publisher has its French', () => {
  const publishers = [...networks, era, ...indicators].flatMap(({ sources }) =>
    sources.map(({ publisher }) => publisher),
  );
  const remarked = publishers.filter(
    (text) => holdsEnglish(text) || /citing|quoting|copy|repost/.test(text),
  );
  const asPublished = ['The Economist', 'E-Commerce Times', 'Benjamins with Ben (blog)'];
  const left = remarked.filter((text) => dotcom[text] === undefined && !asPublished.includes(text));
  expect([...new Set(left)]).toEqual([]);
});

test('nothing is translated that the files do not say', () => {
  const said = new Set([...sentences, ...names]);
  expect(Object.keys(dotcom).filter((text) => !said.has(text))).toEqual([]);
  expect(Object.keys(rates).filter((text) => !ofRates.includes(text))).toEqual([]);
});

/** The figures of a sentence, money in dollars: `$1.8 bn` and `1,8 Md$` are one figure. */
function figures(text: string, language: 'en' | 'fr'): number[] {
  const scales = { tn: 1e12, bn: 1e9, m: 1e6, Md: 1e9, M: 1e6 } as const;
  const plain =
    language === 'en'
      ? text.replace(/(\d),(\d{3})/g, '$1$2')
      : text.replace(/(\d)\u202f(\d{3})/g, '$1$2').replace(/(\d),(\d)/g, '$1.$2');
  const unit = language === 'en' ? ' (tn|bn|m)\\b' : '\u00a0(Md|M)\\$';
  return [...plain.matchAll(new RegExp(`(\\d+(?:\\.\\d+)?)(?:${unit})?`, 'g'))]
    .map(([, figure, scale]) =>
      Number((Number(figure) * (scales[scale as keyof typeof scales] ?? 1)).toPrecision(12)),
    )
    .sort((a, b) => a - b);
}

test('the figures of a sentence are read alike in both languages', () => {
  expect(figures('$1.8 bn, $2 tn, 13 to 15% and 100,000 lines', 'en')).toEqual(
    figures('1,8\u00a0Md$, 2\u202f000\u00a0Md$, 13 à 15\u202f% et 100\u202f000 lignes', 'fr'),
  );
});

test('no figure differs between the two', () => {
  const apart = pairs.filter(
    ([english, french]) => figures(english, 'en').join() !== figures(french, 'fr').join(),
  );
  expect(apart).toEqual([]);
});

test('the French is French, set as French is', () => {
  /** Published names. */
  const asPublished = /The (Economist|Big Picture|Balance)|AT&T/g;
  const wrong = pairs
    .map(([, french]) => french.replace(asPublished, ''))
    .filter(
      (french) => holdsWrongMark(french) || holdsEnglish(french) || languageOfText(french) === 'en',
    );
  expect(wrong.map(seen)).toEqual([]);
  expect(pairs.filter(([english, french]) => english === french)).toEqual([]);
});
