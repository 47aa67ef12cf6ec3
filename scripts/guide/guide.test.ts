import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languageCodes } from '#shared/model/settings';
import { guideSections } from '#shared/text/guideSections';
import { guideFiles } from './markdown';

const docs = join(import.meta.dirname, '..', '..', 'docs', 'guide');

test('the guide in docs says what the app says; `npm run guide` writes it anew', () => {
  for (const [name, text] of Object.entries(guideFiles()))
    expect(readFileSync(join(docs, name), 'utf8')).toBe(text);
});

test('every picture that the guide speaks of is there in every language', () => {
  const names = guideSections.flatMap(({ picture }) =>
    picture === null ? [] : languageCodes.map((code) => `${picture}-${code}.webp`),
  );
  expect(names.filter((name) => !existsSync(join(docs, 'pictures', name)))).toEqual([]);
});
