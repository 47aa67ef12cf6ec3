import { expect, test } from 'vitest';
import { languageCodes } from '../model/settings';
import { holdsEnglish, holdsWrongMark, seen } from '../testing/french';
import { summaries, textSamples } from '../testing/textSamples';
import { guides } from './guides';
import { languageOf } from './languageNames';
import { type Language, languages } from './languages';

test('a choice holds whatever the system speaks', () => {
  expect(languageOf('en', ['fr-FR'])).toBe('en');
  expect(languageOf('fr', ['en-GB'])).toBe('fr');
});

test('else the first language of the system that there is, whatever its country', () => {
  expect(languageOf('system', ['fr-CA', 'en'])).toBe('fr');
  expect(languageOf('system', ['de-DE', 'fr', 'en'])).toBe('fr');
  expect(languageOf('system', ['fr_FR.UTF-8'])).toBe('fr');
});

test('and English where there is none', () => {
  expect(languageOf('system', ['de-DE', 'frr'])).toBe('en');
  expect(languageOf('system', [])).toBe('en');
});

type Said = readonly (readonly [place: string, text: string])[];

/** Every text of a language with its place: constants as they are, functions called with sample arguments. */
function said(language: Language): Said {
  const samples = textSamples(language);
  const walk = (place: string, node: unknown): Said => {
    if (typeof node === 'string') return [[place, node]];
    if (typeof node === 'function') {
      const words = ['Zorglub', 'Champignac', 'Palombie', 'Spirou'].slice(0, node.length);
      return (samples[place] ?? [words]).flatMap((args) =>
        walk(place, node(...(args as readonly unknown[]))),
      );
    }
    if (typeof node === 'object' && node !== null)
      return Object.entries(node).flatMap(([key, child]) =>
        walk(Array.isArray(node) ? place : place === '' ? key : `${place}.${key}`, child),
      );
    throw new Error(`${place} is neither a text nor a function`);
  };
  const code = languageCodes.find((one) => languages[one] === language) ?? 'en';
  return walk('', { ...language.t, guide: guides[code] });
}

/** The places of the texts, whatever they say. */
function places(node: unknown, place = ''): string[] {
  return typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, child]) => places(child, `${place}.${key}`))
    : [`${place}: ${typeof node}`];
}

const { en, fr } = languages;

test('every language says the same things', () => {
  for (const language of Object.values(languages)) {
    expect(places(language.t).sort()).toEqual(places(en.t).sort());
    expect(Object.keys(language.f).sort()).toEqual(Object.keys(en.f).sort());
  }
  for (const guide of Object.values(guides))
    expect(places(guide).sort()).toEqual(places(guides.en).sort());
});

test('nothing that is said is empty, or holds what is no text', () => {
  for (const language of Object.values(languages)) {
    // What is left out of a line stands empty in these.
    const mayBeEmpty = ['companies.hints.name', 'weekly.sentences.coverage'];
    const empty = said(language).filter(
      ([place, text]) => text.trim() === '' && !mayBeEmpty.includes(place),
    );
    expect(empty).toEqual([]);
    const odd = said(language).filter(([, text]) => /undefined|\[object|NaN/.test(text));
    expect(odd).toEqual([]);
  }
});

test('no English word is left in French', () => {
  const left = said(fr).filter(([, text]) => holdsEnglish(text));
  expect(left).toEqual([]);
  for (const summary of summaries(fr)) {
    const lines = summary.split('\n').filter((line) => holdsEnglish(line));
    expect(lines.filter((line) => !line.includes(': test.'))).toEqual([]);
  }
});

test('what is written alike in both languages is known to be', () => {
  const alike = new Set([
    '',
    ...['Actions', 'Ctrl', 'Guide', 'Normal', 'Trait'],
    ...[
      'Bubblescope',
      'Convention',
      'Concentration',
      'Signal',
      'Score',
      'Source',
      'Sources',
      'Position',
    ],
    ...[
      'Archive',
      'Page',
      'Markdown',
      'UTF-8',
      'UTF-16',
      'Windows-1252',
      'kW',
      'MW',
      'GW',
      'millions',
    ],
    ...[
      '.bubblescope.zip',
      'Note',
      'Notes',
      'Programme',
      'Intention',
      'Description',
      '±0',
      '750 MW, 30 GW',
      'score',
      'Services',
    ],
  ]);
  const constants = (node: unknown, place = ''): Said =>
    typeof node === 'string'
      ? [[place, node]]
      : typeof node === 'object' && node !== null
        ? Object.entries(node).flatMap(([key, child]) => constants(child, `${place}.${key}`))
        : [];
  const inEnglish = new Map(constants(en.t));
  const untranslated = constants(fr.t).filter(
    ([place, text]) => inEnglish.get(place) === text && !alike.has(text.replaceAll('\u00a0', ' ')),
  );
  expect(untranslated).toEqual([]);
});

test('French sets its marks as the Imprimerie nationale does', () => {
  const wrong = said(fr)
    .filter(([, text]) => holdsWrongMark(text))
    .map(([place, text]) => [place, seen(text)]);
  expect(wrong).toEqual([]);
});
