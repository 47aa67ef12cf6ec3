/** Cells as people write them, and what is understood of them. */
import { describe, expect, test } from 'vitest';
import { readAmount } from './amount';
import { orderOf, readDate } from './date';
import { decimalOf, readNumber } from './number';
import { readPower } from './power';
import { unitOfHeading } from './units';
import { guessWord, readFlag, saysNothing } from './words';

const usd = { currency: 'USD', scale: 1 };
const amount = (text: string, decimal: 'point' | 'comma' = 'point', unit = usd) => {
  const read = readAmount(text, decimal, unit);
  if (!read.ok) return read.code;
  const { currency, low, best, high } = read.amount;
  return low === best && best === high ? [best, currency] : [low, best, high, currency];
};

test.each([
  ['$10bn', 10e9, 'USD'],
  ['$10 billion', 10e9, 'USD'],
  ['US$ 1.4 trillion', 1.4e12, 'USD'],
  ['1.4tn', 1.4e12, null],
  ['335m', 335e6, null],
  ['10 Mrd €', 10e9, 'EUR'],
  ['€10 Mrd.', 10e9, 'EUR'],
  ['12 Mds EUR', 12e9, 'EUR'],
  ['500 Mio. CHF', 500e6, 'CHF'],
  ['GBP 2.5bn', 2.5e9, 'GBP'],
  ['EUR10m', 10e6, 'EUR'],
  ['10bnUSD', 10e9, 'USD'],
  ['1,250,000', 1.25e6, null],
  ['1e9', 1e9, null],
  ['> $10bn', 10e9, 'USD'],
  ['over $10 billion', 10e9, 'USD'],
  ['mehr als 10 Mrd €', 10e9, 'EUR'],
  ['$10bn+', 10e9, 'USD'],
  ['~$10bn', 10e9, 'USD'],
])('%s is an amount', (text, value, currency) => {
  expect(amount(text)).toEqual([value, currency]);
});

test('a comma is the decimal mark where the column says so', () => {
  expect(amount('1,4 Mrd €', 'comma')).toEqual([1.4e9, 'EUR']);
  expect(amount('1.400,5', 'comma')).toEqual([1400.5, null]);
  expect(amount('1,4 Mrd €', 'point')).toBe('not-an-amount');
});

test('a range has its ends, and its middle for the best; the last scale is meant for both', () => {
  expect(amount('8-10bn')).toEqual([8e9, 9e9, 10e9, null]);
  expect(amount('$8–10 billion')).toEqual([8e9, 9e9, 10e9, 'USD']);
  expect(amount('$800m to $1.2bn')).toEqual([8e8, 1e9, 1.2e9, 'USD']);
  expect(amount('10 bis 12 Mrd €')).toEqual([10e9, 11e9, 12e9, 'EUR']);
  expect(amount('up to $10bn')).toEqual([0, 10e9, 10e9, 'USD']);
});

test('bare figures are in the unit of their column', () => {
  expect(amount('10', 'point', { currency: 'USD', scale: 1e9 })).toEqual([10e9, null]);
  expect(amount('10m', 'point', { currency: 'USD', scale: 1e9 })).toEqual([10e6, null]);
});

test.each([
  ['about ten', 'not-an-amount'],
  ['10 quid', 'unknown-unit'],
  ['-5', 'negative'],
  ['($5m)', 'negative'],
  ['$10bn €', 'two-currencies'],
  ['10-8bn', 'range-reversed'],
  ['1e19', 'too-large'],
  ['1.2.3', 'not-an-amount'],
  ['10 constructor', 'unknown-unit'],
])('%s is refused: %s', (text, code) => {
  expect(amount(text)).toBe(code);
});

test.each([
  ['750MW', 750],
  ['0.75 GW', 750],
  ['30 GW', 30_000],
  ['up to 750 MW', 750],
  ['500 kW', 0.5],
  ['250', 250],
])('%s is power', (text, megawatts) => {
  expect(readPower(text, 'point', 1)).toEqual({ ok: true, megawatts });
});

test('a column in GW makes its bare figures gigawatts, and a unit that is none is refused', () => {
  expect(readPower('1,4', 'comma', 1000)).toEqual({ ok: true, megawatts: 1400 });
  expect(readPower('5 PS', 'point', 1)).toEqual({ ok: false, code: 'unknown-power' });
});

describe('the decimal mark is told by the column as a whole', () => {
  test.each([
    [['1,4', '10,5'], 'comma'],
    [['1.4', '1,400'], 'point'],
    [['1.400', '2.500'], 'either'],
    [['1,400'], 'either'],
    [['1,234,567'], 'point'],
    [['1.234,5'], 'comma'],
    [['0.750'], 'point'],
    [['1234,567'], 'comma'],
    [['$10bn', '20'], 'any'],
    [['1,4', '1.4'], 'mixed'],
  ] as const)('%j: %s', (texts, found) => {
    expect(decimalOf(texts)).toBe(found);
  });

  test('grouping is exact or it is no number', () => {
    expect(readNumber('1,234,567.8', 'point')).toBe(1_234_567.8);
    expect(readNumber('1 234 567,8', 'comma')).toBe(1_234_567.8);
    expect(readNumber('1,23,4', 'point')).toBeNull();
    expect(readNumber('.5', 'point')).toBe(0.5);
    expect(readNumber('.', 'point')).toBeNull();
  });
});

describe('dates', () => {
  test.each([
    ['2026', '2026'],
    ['2026-01', '2026-01'],
    ['2026-1-4', '2026-01-04'],
    ['2026/01/14', '2026-01-14'],
    ['14/01/2026', '2026-01-14'],
    ['14.01.2026', '2026-01-14'],
    ['14.1.26', '2026-01-14'],
    ['01/2026', '2026-01'],
    ['14 Jan 2026', '2026-01-14'],
    ['January 14, 2026', '2026-01-14'],
    ['14. März 2026', '2026-03-14'],
    ['3 août 2025', '2025-08-03'],
    ['Sept 2025', '2025-09'],
    ['2026-01-14T09:30:00Z', '2026-01-14'],
    ['2026-01-14 00:00:00', '2026-01-14'],
    ['14/01/2026 09:30', '2026-01-14'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text, 'day-first')).toBe(date);
  });

  test.each(['31/02/2026', 'soon', '2026-13', 'Q1 2026', '46036', '14 constructor 2026', ''])(
    '%j is none',
    (text) => {
      expect(readDate(text, 'day-first')).toBeNull();
    },
  );

  test('the order is told by the column, and asked for where nothing tells', () => {
    expect(orderOf(['01/02/2026', '14/01/2026'])).toBe('day-first');
    expect(orderOf(['01/02/2026', '01/14/2026'])).toBe('month-first');
    expect(orderOf(['01/02/2026', '03/04/2026'])).toBe('either');
    expect(orderOf(['14/01/2026', '01/14/2026'])).toBe('mixed');
    expect(orderOf(['03/03/2026', '2026-01-02'])).toBe('any');
    expect(readDate('03/04/2026', 'month-first')).toBe('2026-03-04');
  });
});

test.each([
  ['Amount ($bn)', { currency: 'USD', scale: 1e9 }],
  ['Betrag in Mrd. €', { currency: 'EUR', scale: 1e9 }],
  ['Capacity (GW)', { scale: 1000 }],
  ['Value, US$ m', { currency: 'USD', scale: 1e6 }],
  ['Montant (Md€)', { currency: 'EUR', scale: 1e9 }],
  ['Amount', {}],
  ['amount.best', {}],
])('the heading %s says the unit', (heading, unit) => {
  expect(unitOfHeading(heading)).toEqual(unit);
});

test('words of three languages stand for those of the format', () => {
  expect(guessWord('linkKind', 'Darlehen')).toBe('credit');
  expect(guessWord('linkKind', 'Beteiligung')).toBe('investment');
  expect(guessWord('state', 'MoU')).toBe('intent');
  expect(guessWord('companyKind', 'AI Lab')).toBe('ai-lab');
  expect(guessWord('companyKind', 'constructor')).toBeNull();
  expect([readFlag('Ja'), readFlag('non'), readFlag('✓'), readFlag('maybe')]).toEqual([
    true,
    false,
    true,
    null,
  ]);
  expect(['', ' – ', 'n/a', 'Undisclosed', '#N/A', '0'].map(saysNothing)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
});
