import { expect, test } from 'vitest';
import type { Survey } from '#shared/import/survey';
import { openQuestions, rateOf, ratesOf } from './questions';

const survey: Survey = {
  marks: [
    { kind: 'order', heading: 'Date', mixed: false, samples: [], said: null },
    { kind: 'decimal', heading: 'Sum', mixed: false, samples: [], said: 'point' },
  ],
  words: [{ field: 'kind', list: 'linkKind', word: 'bartering', count: 1, guess: null }],
  names: [
    { name: 'OpenAI', count: 1, match: { kind: 'known', id: 'openai' } },
    {
      name: 'Cerebras',
      count: 1,
      match: { kind: 'likely', candidates: [{ id: 'c', name: 'C', likeness: 0.8 }] },
    },
  ],
  // The euro is in the bundled table, the zloty is not.
  currencies: ['EUR', 'PLN'],
  units: [],
};

test('what only the user can tell is counted, until it is told', () => {
  expect(openQuestions(survey, {}, {})).toBe(3);
  const rates = { PLN: { usd: '1,09', day: '2026-01' } };
  expect(openQuestions(survey, { Cerebras: { as: 'new' } }, rates)).toBe(1);
});

test('a rate is a number above zero with its day', () => {
  expect([rateOf('1.09'), rateOf('1,09'), rateOf('0'), rateOf(''), rateOf('x')]).toEqual([
    1.09,
    1.09,
    null,
    null,
    null,
  ]);
  expect(ratesOf({ EUR: { usd: '1.09', day: 'soon' }, GBP: { usd: '1.3', day: '2026' } })).toEqual({
    GBP: { usdPerUnit: 1.3, day: '2026' },
  });
});
