import { expect, test } from 'vitest';
import type { Portfolio } from '../model/portfolio';
import { asset } from '../testing/yardstick';
import { languageOfText } from './languageOfText';

test('a note is of the language of its small words, and of none where nothing tells', () => {
  expect(languageOfText('Loan that could be spent on equipment of the lender.')).toBe('en');
  expect(languageOfText('Prêt qui ne pouvait servir qu’à acheter du matériel.')).toBe('fr');
  for (const nothing of ['', 'More pain', 'Microsoft setzt auf Kabel-TV', '10-K 2025'])
    expect(languageOfText(nothing), nothing).toBe(undefined);
});

test('every French text of the bundled data is told to be French, every English one English', () => {
  const sentences = Object.entries(
    asset<{ texts: Record<string, string> }>('fr/dotcom').texts,
  ).filter(([english]) => english.endsWith('.') && english.split(' ').length > 5);
  expect(sentences.length).toBeGreaterThan(150);
  const wrong = sentences.flatMap(([english, french]) => [
    ...(languageOfText(english) === 'en' ? [] : [english]),
    ...(languageOfText(french) === 'fr' ? [] : [french]),
  ]);
  expect(wrong).toEqual([]);
});

test('no note of the starter portfolio is taken for French', () => {
  const { companies, links, commitments } = asset<Portfolio>('starter-portfolio');
  const notes = [...companies, ...links, ...commitments].flatMap(({ note }) => note ?? []);
  expect(notes.filter((note) => languageOfText(note) === 'fr')).toEqual([]);
  const known = notes.filter((note) => languageOfText(note) === 'en');
  expect(known.length / notes.length).toBeGreaterThan(0.9);
});
