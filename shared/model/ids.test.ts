import { expect, test } from 'vitest';
import { freeId, slug } from './ids';

test('a name becomes an id of small letters, digits and hyphens', () => {
  expect(slug('Société Générale (lead)')).toBe('societe-generale-lead');
  expect(slug('G42')).toBe('g42');
  expect(slug('  —  ')).toBe('');
  expect(slug('x'.repeat(200))).toHaveLength(60);
});

test('a taken id gets the next free number', () => {
  expect(freeId('a', [])).toBe('a');
  expect(freeId('a', ['a', 'a-2'])).toBe('a-3');
});
