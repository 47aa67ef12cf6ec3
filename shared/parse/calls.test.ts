/** What a hostile page could send about files, before a service sees it. */
import { expect, test } from 'vitest';
import type { Channel } from '../api';
import { chunkText } from '../model/evidence';
import { parseInput } from './calls';

const refuses = (channel: Channel, input: unknown) =>
  expect(() => parseInput(channel, input), JSON.stringify(input)).toThrow();

const sha256 = 'ab'.repeat(32);
const id = '3fa85f64-5717-4562-b3fc-2c963f66afa6';
const start = { use: 'evidence', name: 'a.pdf', bytes: 1 };

test('a file is named by its own name alone', () => {
  for (const name of [
    '',
    '../a.pdf',
    'a/b.pdf',
    'a\\b.pdf',
    'a\0.pdf',
    'a\n.pdf',
    'x'.repeat(201),
  ]) {
    refuses('transfer.begin', { ...start, name });
    refuses('evidence.open', { sha256, name });
    refuses('evidence.read', { sha256, name, from: 0 });
    refuses('transfer.save', { id, name });
  }
  expect(parseInput('transfer.begin', { ...start, name: 'Отчёт 10-K (2026).pdf' })).toMatchObject({
    use: 'evidence',
  });
});

test('evidence is named by a SHA-256 and by nothing else', () => {
  for (const bad of ['', 'AB'.repeat(32), '../'.repeat(21).concat('a'), `${sha256}0`, 7, null])
    refuses('evidence.open', { sha256: bad, name: 'a.pdf' });
  expect(parseInput('evidence.open', { sha256, name: 'a.pdf' })).toEqual({ sha256, name: 'a.pdf' });
});

test('sizes, places and pieces are held to what they can be', () => {
  for (const bytes of [-1, 0.5, Number.NaN, '1', undefined]) {
    refuses('transfer.begin', { ...start, bytes });
    refuses('evidence.read', { sha256, name: 'a.pdf', from: bytes });
  }
  refuses('transfer.begin', { ...start, use: 'program' });
  refuses('transfer.append', { id, base64: 'A'.repeat(chunkText + 4) });
  for (const channel of [
    'transfer.drop',
    'evidence.add',
    'archive.look',
    'archive.restore',
  ] as const)
    for (const bad of ['', '..', 'x', 1, null]) refuses(channel, { id: bad });
});
