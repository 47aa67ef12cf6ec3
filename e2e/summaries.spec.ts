/** Written summaries: due when a week has closed, kept as they were, whatever is edited later. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';

const summaries = (dataFolder: string): string[] => {
  const folder = join(dataFolder, 'summaries');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
};

test('the last closed week is written in the background, and never changes', async ({ app }) => {
  await app.call('ledger.begin', { with: 'starter' });
  await expect.poll(() => summaries(app.dataFolder), { timeout: 30_000 }).toHaveLength(1);
  const [name = ''] = summaries(app.dataFolder);
  const week = name.replace('.json', '');
  const text = () => readFileSync(join(app.dataFolder, 'summaries', name), 'utf8');
  const before = text();
  const { entries } = await app.call('summaries.list', undefined);
  expect(entries).toMatchObject([{ week, issue: 0 }]);

  const { portfolio, revision } = await onlyOpen(app.call('ledger.read', undefined));
  const edits = portfolio.links.map(({ id }) => ({ table: 'links' as const, id, after: null }));
  await app.call('ledger.edit', { revision, edits });
  await app.restart();
  expect(text()).toBe(before);
  const state = await app.call('summaries.state', { week, issue: 0 });
  expect(state.links.length).toBeGreaterThan(100);

  expect(await app.call('summaries.correct', { week, reason: 'nothing held' })).toEqual({
    week,
    issue: 1,
  });
  expect(text()).toBe(before);
  expect(summaries(app.dataFolder)).toEqual([`${week}.correction-1.json`, name].sort());
});

test('every week since a chosen one is written, with its progress, and found by its words', async ({
  app,
}) => {
  await app.call('ledger.begin', { with: 'starter' });
  await expect.poll(() => summaries(app.dataFolder), { timeout: 30_000 }).toHaveLength(1);
  const begun = await app.call('summaries.writeSince', { week: '2026-W01' });
  expect(begun.running?.total).toBeGreaterThan(40);
  const status = () => app.call('summaries.status', undefined);
  await expect.poll(async () => (await status()).running, { timeout: 60_000 }).toBeNull();
  expect((await status()).failed).toBeNull();
  const { entries } = await app.call('summaries.list', undefined);
  expect(entries.length).toBe(summaries(app.dataFolder).length);
  expect(new Set(entries.map(({ week }) => week)).size).toBe(entries.length);
  const hits = await app.call('summaries.search', { text: 'cerebras' });
  expect(hits.map(({ week }) => week)).toContain('2026-W03');
});

async function onlyOpen<T extends { readonly kind: string }>(asked: Promise<T>) {
  const state = await asked;
  if (state.kind !== 'open') throw new Error('the ledger is not open');
  return state as Extract<T, { kind: 'open' }>;
}
