import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { applyChange, type Change, rowChanges } from '#shared/model/change';
import { defaultSettings } from '#shared/model/settings';
import { parseSummary } from '#shared/parse/summary/summary';
import { linkOf, portfolioOf } from '#shared/testing/portfolios';
import { temporaryFolder } from '../../testing/temporaryFolder';
import type { Composed, WriteTask } from './compose';
import type { Compose } from './composer';
import { type DeskOptions, openDesk } from './desk';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

const portfolio = portfolioOf([linkOf('l1', 'purchase', 'a', 'b', 5, { announced: '2026-01-14' })]);

/** Tells of every week what it was asked; `after` may throw, to end the writing in its middle. */
function telling(after: (done: number) => void = () => {}) {
  const asked: WriteTask[] = [];
  const compose: Compose = (task, onWeek) => {
    asked.push(task);
    let cancelled = false;
    const run = async () => {
      for (const [index, { week, to }] of task.weeks.entries()) {
        if (cancelled) return;
        const told: Composed = { week, summary: to, text: week, headline: week, state: portfolio };
        onWeek(told);
        await Promise.resolve();
        after(index + 1);
      }
    };
    return { done: run(), cancel: () => (cancelled = true) };
  };
  return { asked, compose };
}

function deskAt(now: Date, more: Partial<DeskOptions> = {}) {
  const announced: string[] = [];
  const sources = { portfolio, changes: [], alerts: [], theses: [] };
  const desk = openDesk({
    folder,
    now: () => now,
    sources: () => sources,
    settings: () => defaultSettings,
    compose: telling().compose,
    announce: (headline, written) => announced.push(`${headline} ${written}`),
    ...more,
  });
  const weeks = () => desk.shelf.list().entries.map(({ week, issue }) => `${week} ${issue}`);
  return { desk, announced, weeks };
}

test('the last closed week is written at the first start, each missed week later, each once', async () => {
  const first = deskAt(new Date(2026, 0, 16, 18));
  await first.desk.writeDue();
  await first.desk.writeDue();
  expect(first.weeks()).toEqual(['2026-W03 0']);
  expect(first.announced).toEqual(['2026-W03 1']);

  const later = deskAt(new Date(2026, 1, 7));
  await later.desk.writeDue();
  expect(later.weeks()).toEqual(['2026-W03 0', '2026-W04 0', '2026-W05 0', '2026-W06 0']);
  expect(later.announced).toEqual(['2026-W06 3']);
});

test('a writing that dies half-way keeps what it wrote, says why, and the next one goes on', async () => {
  const { compose } = telling((done) => {
    if (done === 20) throw new Error('out of memory');
  });
  const killed = deskAt(new Date(2026, 11, 31), { compose });
  await killed.desk.writeSince('2026-W01');
  expect(killed.weeks()).toHaveLength(20);
  expect(killed.desk.status()).toMatchObject({ running: null, written: 20 });
  expect(killed.desk.status().failed).toContain('out of memory');
  const text = () => readFileSync(join(folder, 'summaries', '2026-W20.json'), 'utf8');
  const before = text();

  const again = deskAt(new Date(2026, 11, 31));
  await again.desk.writeSince('2026-W01');
  expect(again.weeks()).toHaveLength(52);
  expect(new Set(again.weeks()).size).toBe(52);
  expect(text()).toBe(before);
});

test('a cancelled writing ends after the week it is at', async () => {
  const found: { cancel: () => void } = { cancel: () => {} };
  const { compose } = telling((done) => done === 3 && found.cancel());
  const { desk, weeks } = deskAt(new Date(2026, 11, 31), { compose });
  found.cancel = desk.cancel;
  await desk.writeSince('2026-W01');
  expect(weeks()).toHaveLength(3);
  expect(desk.status()).toMatchObject({ running: null, failed: null });
});

test('a week runs from the close that was written before it, also where the day was moved since', async () => {
  await deskAt(new Date(2026, 0, 16, 18)).desk.writeDue();
  const { asked, compose } = telling();
  const monday = { ...defaultSettings, weekClose: { weekday: 1, hour: 9 } };
  const moved = deskAt(new Date(2026, 0, 20), { compose, settings: () => monday });
  await moved.desk.writeDue();
  expect(asked[0]?.weeks).toMatchObject([
    { week: '2026-W04', from: { asOf: '2026-01-16' }, to: { asOf: '2026-01-19' } },
  ]);
});

test('a correction is an issue of its own, of what is known now; the first stays as it was', async () => {
  const { asked, compose } = telling();
  const { desk, weeks } = deskAt(new Date(2026, 0, 16, 18), { compose });
  await desk.writeDue();
  const path = join(folder, 'summaries', '2026-W03.json');
  const before = readFileSync(path, 'utf8');
  expect(await desk.correct('2026-W03', 'a filing came')).toEqual({ week: '2026-W03', issue: 1 });
  expect(weeks()).toEqual(['2026-W03 0', '2026-W03 1']);
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(desk.shelf.list().entries[1]).toMatchObject({
    reason: 'a filing came',
    asOf: '2026-01-16',
  });
  expect(asked[1]?.weeks[0]?.to.instant).toMatch(/^9999/);
  // Its figures are not a summary's: what the correction changes can't be told, and the correction is written.
  expect(asked[1]?.weeks[0]?.corrects).toEqual({
    issue: 1,
    of: 0,
    reason: 'a filing came',
    told: null,
  });
  await expect(desk.correct('2026-W01', '')).rejects.toThrow('no written summary');
});

test('a correction says what it changes, in its figures and in its text; the next one corrects it', async () => {
  const { composeHere } = await import('./composer');
  let now = portfolio;
  const sources = () => ({ portfolio: now, changes: [], alerts: [], theses: [] });
  const { desk } = deskAt(new Date(2026, 0, 24), { compose: composeHere, sources });
  await desk.writeSince('2026-W03');
  const first = desk.shelf.text({ week: '2026-W03', issue: 0 });
  expect(first).not.toContain('What this correction changes');

  now = portfolioOf([
    linkOf('l1', 'purchase', 'a', 'b', 8, { announced: '2026-01-14' }),
    linkOf('back', 'investment', 'b', 'a', 3, { announced: '2026-01-15' }),
  ]);
  await desk.correct('2026-W03', 'the stake was overlooked');
  const text = desk.shelf.text({ week: '2026-W03', issue: 1 });
  expect(text).toContain('## What this correction changes');
  expect(text).toContain('The reason given: “the stake was overlooked”.');
  expect(text).toContain('- Added: B invests $3 in A.');
  expect(text).toContain('- Revised: A’s purchase from B: $8 instead of $5.');
  expect(text).toContain('- New loop: A → B → A.');
  const parsed = parseSummary(desk.shelf.read({ week: '2026-W03', issue: 1 }).summary);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(parsed.value.correction).toMatchObject({ issue: 1, of: 0 });

  await desk.correct('2026-W03', 'none');
  expect(desk.shelf.text({ week: '2026-W03', issue: 2 })).toContain(
    'Correction 2, issued in place of correction 1. The reason given: “none”. Nothing that the summary tells differs',
  );
  expect(desk.shelf.text({ week: '2026-W03', issue: 0 })).toBe(first);
});

test('a correction after one that can’t be read is still an issue of its own', async () => {
  const { composeHere } = await import('./composer');
  const { desk } = deskAt(new Date(2026, 0, 16, 18), { compose: composeHere });
  await desk.writeDue();
  await desk.correct('2026-W03', 'one');
  writeFileSync(join(folder, 'summaries', '2026-W03.correction-1.json'), 'half');
  const again = deskAt(new Date(2026, 0, 16, 18), { compose: composeHere }).desk;
  expect(await again.correct('2026-W03', 'two')).toEqual({ week: '2026-W03', issue: 2 });
  expect(again.shelf.text({ week: '2026-W03', issue: 2 })).toContain('can’t be told');
});

test('a correction that is cancelled is not said to be written', async () => {
  const compose: Compose = () => ({ done: Promise.resolve(), cancel() {} });
  await deskAt(new Date(2026, 0, 16, 18)).desk.writeDue();
  const { desk, weeks } = deskAt(new Date(2026, 0, 16, 18), { compose });
  await expect(desk.correct('2026-W03', 'why')).rejects.toMatchObject({ code: 'cancelled' });
  expect(weeks()).toEqual(['2026-W03 0']);
});

test('without a ledger, or before its first choice, nothing is written', async () => {
  const { desk, weeks } = deskAt(new Date(2026, 0, 16, 18), { sources: () => null });
  await desk.writeDue();
  expect(weeks()).toEqual([]);
});

test('what is entered after the close belongs to the next week', async () => {
  const { composeHere } = await import('./composer');
  const entered = linkOf('late', 'purchase', 'b', 'a', 9, {
    announced: '2026-01-15',
    recorded: '2026-01-16',
  });
  const change: Change = {
    id: 'c1',
    at: new Date(2026, 0, 16, 20).toISOString(),
    day: '2026-01-16',
    rows: rowChanges(portfolio, [{ table: 'links', id: 'late', after: entered }]),
  };
  const now = applyChange(portfolio, change);
  const { desk } = deskAt(new Date(2026, 0, 24), {
    compose: composeHere,
    sources: () => ({ portfolio: now, changes: [change], alerts: [], theses: [] }),
  });
  await desk.writeSince('2026-W03');
  expect(desk.status().failed).toBeNull();
  const links = (week: string) => desk.shelf.state({ week, issue: 0 }).links.map(({ id }) => id);
  expect(links('2026-W03')).toEqual(['l1']);
  expect(links('2026-W04')).toEqual(['l1', 'late']);
});

test('where the folder is gone the desk says so and throws nothing, and writes when it is back', async () => {
  const { desk, weeks } = deskAt(new Date(2026, 0, 16, 18));
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'something else');
  await desk.writeDue();
  expect(desk.status().failed).toContain('ENOTDIR');
  rmSync(folder);
  await desk.writeDue();
  expect(weeks()).toEqual(['2026-W03 0']);
});
