/** A link in another currency, from what is typed to what is kept. */
import { expect, test } from 'vitest';
import type { Link } from '#shared/model/link';
import { optionsOf } from '../labels';
import { link, portfolio, rates } from '../testing';
import { blankLink, type LinkDraft, linkDraft } from './draft';
import { withCurrency } from './money';
import { readLink } from './read';

const given = portfolio();
const companies = optionsOf(given.companies, ({ name }) => name);
const context = { portfolio: given, companies, links: [], rates, was: null };
const blank: LinkDraft = {
  ...blankLink(companies, { from: 'openai', to: 'cerebras' }),
  announced: '2024-06-01',
  best: '2,1 bn',
  status: [{ key: 1, state: 'signed', since: '' }],
  sources: { chosen: ['reuters'], added: [], typed: '' },
};
const dated = { rates, announced: '2024-06-01' };
const inEuros = withCurrency(blank, 'EUR', null, dated);

function read(draft: LinkDraft, was: Link | null = null) {
  const result = readLink(draft, { ...context, was });
  if (result.ok) return result.value.at(-1)?.after as Link;
  return result.problems.map(({ field, problem }) => `${field} ${problem.code}`);
}
const euros = link('l1', 'openai', 'cerebras', {
  amount: { low: 2.2e9, best: 2_289_000_000, high: 2.4e9 },
  original: {
    currency: 'EUR',
    low: 2e9,
    best: 2.1e9,
    high: 2.2e9,
    usdPerUnit: 1.09,
    day: '2026-01-14',
  },
});
const draftOf = (was: Link) => linkDraft(was, companies, []);

test('€2,1 bn announced in 2024 is kept with that year’s average and the day of the announcement', () => {
  expect(read(inEuros)).toMatchObject({
    amount: { low: 2_272_200_000, best: 2_272_200_000, high: 2_272_200_000 },
    original: {
      currency: 'EUR',
      low: 2.1e9,
      best: 2.1e9,
      high: 2.1e9,
      usdPerUnit: 1.082,
      day: '2024-06-01',
    },
  });
});

test('a typed rate and a typed day stay, whatever is announced later', () => {
  const money = { ...inEuros.money, rate: '1,09', day: '2024-05' };
  const announcedLater = { ...inEuros, money, announced: '2026-01-14' };
  expect(read(announcedLater)).toMatchObject({
    amount: { best: 2_289_000_000 },
    original: { usdPerUnit: 1.09, day: '2024-05' },
  });
});

test('a year that is not in the table asks for the rate; so does a missing day', () => {
  expect(read({ ...inEuros, announced: '2026-01-14' })).toEqual(['rate no-rate']);
  expect(read({ ...inEuros, announced: '' })).toEqual(['rate no-rate', 'rateDay no-rate-day']);
  const money = { ...inEuros.money, rate: 'much', day: '2024-13' };
  expect(read({ ...inEuros, money })).toEqual(['rate not-a-rate', 'rateDay not-a-date']);
});

test('the mark of another currency is refused at its field', () => {
  expect(read({ ...inEuros, best: '$2.1bn' })).toEqual(['best other-currency']);
  expect(read({ ...blank, best: '€2.1bn' })).toEqual(['best other-currency']);
});

test('a link that is opened and saved untouched keeps its dollars to the last one', () => {
  expect(read(draftOf(euros), euros)).toEqual(euros);
  const undisclosed = { ...euros, amount: null };
  expect(read(draftOf(undisclosed), undisclosed)).toEqual(undisclosed);
});

test('a new amount in the same currency is turned into dollars at the rate that was kept', () => {
  const draft = { ...draftOf(euros), best: '2.15bn' };
  expect(read(draft, euros)).toMatchObject({
    amount: { low: 2.18e9, best: 2_343_500_000, high: 2.398e9 },
    original: { low: 2e9, best: 2.15e9, usdPerUnit: 1.09, day: '2026-01-14' },
  });
});

test('dollars that stand apart from their original are made anew only where asked for', () => {
  const draft = draftOf(euros);
  expect(read({ ...draft, money: { ...draft.money, anew: true } }, euros)).toMatchObject({
    amount: { low: 2.18e9, best: 2_289_000_000, high: 2.398e9 },
    original: euros.original,
  });
});

test('back to dollars, the fields show the dollars, and the original stays beside them', () => {
  const dollars = withCurrency(draftOf(euros), 'USD', euros, dated);
  expect([dollars.low, dollars.best, dollars.high]).toEqual(['2.2bn', '2.289bn', '2.4bn']);
  expect(read(dollars, euros)).toEqual(euros);
  expect(withCurrency(dollars, 'EUR', euros, dated)).toEqual(draftOf(euros));
});

test('other dollars drop the original only where the user says so', () => {
  const dollars = { ...withCurrency(draftOf(euros), 'USD', euros, dated), best: '2.3bn' };
  expect(read(dollars, euros)).toEqual(['dropOriginal original-kept']);
  const told = read({ ...dollars, money: { ...dollars.money, drop: true } }, euros);
  expect(told).toMatchObject({ amount: { best: 2.3e9 } });
  expect(told).not.toHaveProperty('original');
});

test('a currency that the table does not have stays choosable, at a typed rate', () => {
  const odd = link('l1', 'openai', 'cerebras', {
    amount: { low: 1e9, best: 1e9, high: 1e9 },
    original: { currency: 'PLN', low: 4e9, best: 4e9, high: 4e9, usdPerUnit: 0.25, day: '2025' },
  });
  expect(read(draftOf(odd), odd)).toEqual(odd);
});
