import { expect, test } from 'vitest';
import { enFormats as f } from '.';
import { evidence } from './evidence';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('why a file is not kept is said with its name and the limit', () => {
  const large = { code: 'too-large', name: '41.pdf', bytes: 63_000_000 } as const;
  expect(plain(evidence.refusal(large, f))).toBe('41.pdf is 63 MB; a file may have 50 MB.');
});

test('what is missing and what was altered are told in one sentence', () => {
  const first = (missing: number, altered: number) =>
    evidence.banner(missing, altered).replace(/\. Adding.*/, '');
  expect(first(1, 0)).toBe('1 file of evidence is missing');
  expect(first(0, 2)).toBe('2 files of evidence were altered');
  expect(first(2, 1)).toBe('2 files of evidence are missing, and 1 was altered');
});

test('a source is opened by what there is of it', () => {
  expect(evidence.details('S-1', 2, true)).toBe('2 files and quote of S-1');
  expect(evidence.details('S-1', 0, true)).toBe('Quote of S-1');
  expect(evidence.details('S-1', 0, false)).toBe('Page of S-1');
  expect([evidence.page('41'), evidence.page('Exhibit 10')]).toEqual(['p. 41', 'Exhibit 10']);
});
