import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Link } from '../model/link';
import { parseMethod } from '../parse/method';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { roundEra } from '../testing/roundEra';
import { score } from './score';

const method = parseMethod(
  JSON.parse(readFileSync(new URL('../../assets/method.json', import.meta.url), 'utf8')),
);

/** Scores a sound link and one that has got past parsing with a fault. */
function scoreWith(fault: Partial<Link>): void {
  const sound = linkOf('sound', 'purchase', 'a', 'b', 5);
  const { companies } = portfolioOf([sound]);
  const links = [sound, linkOf('bad', 'investment', 'b', 'a', 7, fault)];
  score(
    portfolioOf(links, { companies }),
    { asOf: null, convention: 'binding' },
    { baseline: roundEra, method },
  );
}

test('a sound portfolio passes', () => {
  expect(() => scoreWith({})).not.toThrow();
  expect(() => scoreWith({ amount: null })).not.toThrow();
  expect(() => scoreWith({ amount: { low: 0, best: 0, high: 0 } })).not.toThrow();
});

test.each(['low', 'best', 'high'] as const)('amount.%s is finite and not negative', (part) => {
  const withPart = (usd: number) => ({ amount: { low: 1, best: 1, high: 1, [part]: usd } });
  expect(() => scoreWith(withPart(Number.NaN))).toThrow(`link bad: amount.${part} is NaN`);
  expect(() => scoreWith(withPart(Number.POSITIVE_INFINITY))).toThrow(
    `link bad: amount.${part} is Infinity`,
  );
  expect(() => scoreWith(withPart(-1))).toThrow(`link bad: amount.${part} is -1, below 0`);
});

test('a link has two ends, and both are known', () => {
  expect(() => scoreWith({ to: 'b' })).toThrow('link bad: to is its own from, b');
  expect(() => scoreWith({ from: 'nobody' })).toThrow(
    'link bad: from names the unknown company nobody',
  );
  expect(() => scoreWith({ to: 'nobody' })).toThrow(
    'link bad: to names the unknown company nobody',
  );
});

test('a link that counts for nothing is looked at too', () => {
  expect(() => scoreWith({ counted: false, to: 'nobody' })).toThrow('link bad: to');
});
