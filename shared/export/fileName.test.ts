import { expect, test } from 'vitest';
import { fileName, isPortfolioName } from './fileName';

test('a name says of which portfolio and which day it is', () => {
  expect(fileName('AI build-out', '.bubblescope.json', '2026-01-16')).toBe(
    'ai-build-out-2026-01-16.bubblescope.json',
  );
});

test.each([
  ['Père & Söhne: a/b\\c', 'pere-sohne-a-b-c-2026-01-16-links.csv'],
  ['../../etc', 'etc-2026-01-16-links.csv'],
  ['日本', 'portfolio-2026-01-16-links.csv'],
  ['', 'portfolio-2026-01-16-links.csv'],
])('%j becomes a name that every file system takes', (name, file) => {
  expect(fileName(name, '-links.csv', '2026-01-16')).toBe(file);
});

test.each([
  ['deals.bubblescope', true],
  ['Deals.BUBBLESCOPE.json', true],
  ['deals.json', true],
  ['bubblescope.csv', false],
  ['bubblescope', false],
])('%s is a portfolio by its name: %s', (name, is) => {
  expect(isPortfolioName(name)).toBe(is);
});
