import { expect, test } from 'vitest';
import type { EvidenceFile, Source } from '#shared/model/source';
import { Problems } from '../problem';
import { readSource, type TypedSource, typedSource } from './sources';

const file: EvidenceFile = {
  sha256: 'ab'.repeat(32),
  name: '10-K.pdf',
  mediaType: 'application/pdf',
  bytes: 7,
};
const was: Source = {
  id: 'filing',
  title: 'Form 10-K',
  publisher: 'SEC',
  date: '2026-01',
  url: 'https://www.sec.gov/x',
  tier: 1,
  recorded: '2026-01-15',
  quote: 'We owe.',
  page: '41',
  files: [file],
};

function read(typed: TypedSource, source: Source | null = was) {
  const problems = new Problems();
  const after = readSource(typed, { id: 'filing', was: source }, problems, (name) => name);
  return { after, problems: problems.list.map(({ field, problem }) => `${field} ${problem.code}`) };
}

test('a source that is opened and saved is the same source', () => {
  expect(read(typedSource(was))).toEqual({ after: was, problems: [] });
});

test('what is emptied is left out', () => {
  const { after } = read({ ...typedSource(was), quote: ' ', page: '', files: [] });
  expect(Object.keys(after)).toEqual([
    'id',
    'title',
    'publisher',
    'date',
    'url',
    'tier',
    'recorded',
  ]);
});

test('it can not be saved while a file is on its way', () => {
  expect(read({ ...typedSource(was), copying: true }).problems).toEqual(['files still-copying']);
});

test('what a file left out may stay out; what is typed anew must be whole', () => {
  const poor: Source = { ...was, publisher: '', url: 'ftp://old' };
  expect(read(typedSource(poor), poor).problems).toEqual([]);
  expect(read({ ...typedSource(poor), url: 'ftp://new' }, poor).problems).toEqual([
    'url not-an-address',
  ]);
  expect(read({ ...typedSource(was), publisher: '' }).problems).toEqual(['publisher missing']);
  expect(read(typedSource(null), null).problems).toEqual([
    'title missing',
    'publisher missing',
    'tier missing',
  ]);
});
