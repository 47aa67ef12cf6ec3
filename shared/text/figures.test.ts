import { expect, test } from 'vitest';
import { linkOf } from '../testing/portfolios';
import { en, enFormats } from './en/index';
import { amountText, sumText } from './figures';

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');
const day = '2026-01-14';

test('an amount in another currency is dollars, with what was entered beside them', () => {
  const original = { currency: 'EUR', low: 2e9, best: 2.1e9, high: 2.1e9, usdPerUnit: 1.09, day };
  const amount = { low: 2.18e9, best: 2.289e9, high: 2.289e9 };
  const link = linkOf('l', 'purchase', 'a', 'b', 1, { amount, original, capacityMw: 750 });
  expect(plain(amountText(link, en, enFormats))).toBe(
    '$2.18–2.29 bn (€2–2.1 bn at 1.09, 14 Jan 2026), 750 MW',
  );
});

test('a headline too; one without a sum has none', () => {
  const original = { currency: 'JPY', amount: 10e12, usdPerUnit: 0.0066024, day };
  expect(plain(sumText({ amountUsd: 66e9, original }, en, enFormats))).toBe(
    '$66 bn (JP¥10 tn at 0.0066024, 14 Jan 2026)',
  );
  expect(plain(sumText({ amountUsd: 66e9 }, en, enFormats))).toBe('$66 bn');
  expect(sumText({ amountUsd: null }, en, enFormats)).toBeNull();
});
