import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { linkOf, portfolioOf } from '#shared/testing/portfolios';
import { summaryOf } from '#shared/testing/summaries';
import { temporaryFolder } from '../../testing/temporaryFolder';
import { openShelf } from './shelf';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

const portfolio = portfolioOf([linkOf('l1', 'purchase', 'a', 'b', 5)]);
const entry = (week: string, issue = 0) => ({
  week,
  issue,
  asOf: '2026-01-16',
  closedAt: '2026-01-16T17:00:00.000Z',
  writtenAt: '2026-01-16T17:00:05.000Z',
});
const kept = (week: string, issue = 0) => ({
  ...entry(week, issue),
  summary: { week, is: 'told' },
});

test('a written summary is read back whole, with its text and the state it was written of', () => {
  openShelf(folder).write(kept('2026-W03'), portfolio, '# Week 3\n');
  const shelf = openShelf(folder);
  const id = { week: '2026-W03', issue: 0 };
  expect(shelf.list()).toEqual({
    entries: [{ ...entry('2026-W03'), dials: null }],
    unreadable: [],
  });
  expect(shelf.read(id).summary).toEqual({ week: '2026-W03', is: 'told' });
  expect(shelf.text(id)).toBe('# Week 3\n');
  expect(shelf.state(id)).toEqual(portfolio);
});

test('a summary once written is never written over; a correction stands beside it', () => {
  const shelf = openShelf(folder);
  shelf.write(kept('2026-W03'), portfolio, 'first');
  const before = readFileSync(join(folder, '2026-W03.json'), 'utf8');
  expect(shelf.write({ ...kept('2026-W03'), summary: {} }, portfolio, 'second')).toBe(false);
  expect(readFileSync(join(folder, '2026-W03.json'), 'utf8')).toBe(before);
  expect(shelf.text({ week: '2026-W03', issue: 0 })).toBe('first');

  expect(shelf.issues('2026-W03')).toEqual([0]);
  expect(shelf.write(kept('2026-W03', 1), portfolio, 'corrected')).toBe(true);
  expect(shelf.list().entries.map(({ issue }) => issue)).toEqual([0, 1]);
  writeFileSync(join(folder, '2026-W03.correction-1.json'), 'half');
  expect(shelf.issues('2026-W03')).toEqual([0, 1]);
});

test('weeks of the same state share it', () => {
  const shelf = openShelf(folder);
  for (const week of ['2026-W03', '2026-W04', '2026-W05']) {
    shelf.write(kept(week), portfolio, week);
  }
  expect(readdirSync(join(folder, 'states'))).toHaveLength(1);
});

test('what a killed writing left behind does not count, and is written anew', () => {
  openShelf(folder);
  writeFileSync(join(folder, '2026-W03.md'), 'half');
  writeFileSync(join(folder, '2026-W03.json.123.tmp'), '{"schema":1,"wee');
  const shelf = openShelf(folder);
  expect(shelf.list().entries).toEqual([]);
  expect(readdirSync(folder)).toEqual(['2026-W03.md']);
  expect(shelf.write(kept('2026-W03'), portfolio, 'whole')).toBe(true);
  expect(shelf.text({ week: '2026-W03', issue: 0 })).toBe('whole');
});

test('a damaged summary is named, the others are listed, and the damaged file stays', () => {
  const shelf = openShelf(folder);
  shelf.write(kept('2026-W03'), portfolio, '');
  writeFileSync(join(folder, '2026-W04.json'), '{"schema":1');
  writeFileSync(join(folder, '2026-W99.json'), '{}');
  const { entries, unreadable } = shelf.list();
  expect(entries.map(({ week }) => week)).toEqual(['2026-W03']);
  expect(unreadable).toEqual(['2026-W04.json']);
  expect(() => shelf.read({ week: '2026-W04', issue: 0 })).toThrow("can't be read");
  expect(() => shelf.read({ week: '2026-W05', issue: 0 })).toThrow('no written summary');
  expect(readFileSync(join(folder, '2026-W04.json'), 'utf8')).toBe('{"schema":1');
});

test('a list tells where the dials stood, and that they are unknown where the figures are not of this kind', () => {
  const shelf = openShelf(folder);
  const summary = summaryOf('2026-W03', portfolio);
  shelf.write({ ...kept('2026-W03'), summary }, portfolio, '');
  const { score, level } = summary.dials.concentration.now;
  expect(shelf.list().entries[0]?.dials?.concentration).toEqual({ score, level });
});
