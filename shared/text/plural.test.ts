import { expect, test } from 'vitest';
import { pluralOf } from './plural';

const link = { one: 'one', other: 'many' };

test('English has one for 1 alone, French for everything below 2', () => {
  const [english, french] = [pluralOf('en-GB'), pluralOf('fr-FR')];
  expect([0, 1, 1.5, 2].map((count) => english(count, link))).toEqual([
    'many',
    'one',
    'many',
    'many',
  ]);
  expect([0, 1, 1.5, 2].map((count) => french(count, link))).toEqual(['one', 'one', 'one', 'many']);
});

test('a form that the language has and the sentence does not is the other one', () => {
  expect(pluralOf('fr-FR')(1_000_000, link)).toBe('many');
});
