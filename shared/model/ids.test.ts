import { expect, test } from 'vitest';
import { freeId, idFrom, slug } from './ids';

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

test('Danish, Polish, Greek and Cyrillic names become ids too', () => {
  expect(['Ørsted', 'Weiß & Søn', 'Łódź', 'Яндекс', 'ΔΕΗ', 'Сбер'].map(slug)).toEqual([
    'orsted',
    'weiss-son',
    'lodz',
    'yandeks',
    'dei',
    'sber',
  ]);
});

test('a name that cannot be written in plain letters gets a numbered id', () => {
  expect(idFrom('字节跳动', 'company', [])).toBe('company-1');
  expect(idFrom('삼성', 'company', ['company-1', 'company-2'])).toBe('company-3');
  expect(idFrom('G42 集团', 'company', ['g42'])).toBe('g42-2');
});
