/** The weekly desk: kept summaries read, written, corrected, compared, searched, found in the calendar, and reopened. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { App } from './app';
import { axeOn } from './axe';
import { beginWith } from './begun';
import { expect, test } from './fixtures';
import { themes } from './screens';

const link = 'openai-cerebras-10bn';

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
}

/** Past the writing of the last closed week, which the first start begins by itself. */
async function idle(app: App): Promise<void> {
  const status = () => app.call('summaries.status', undefined);
  await expect.poll(async () => (await status()).running, { timeout: 60_000 }).toBeNull();
}

/** Writes a week into the kept folder as the app would, without the many after it. */
async function writeOnly(app: App, week: string): Promise<void> {
  await expect
    .poll(async () => (await app.call('summaries.list', undefined)).entries.length)
    .toBe(1);
  await idle(app);
  await app.call('summaries.writeSince', { week });
  const written = async () =>
    (await app.call('summaries.list', undefined)).entries.some((entry) => entry.week === week);
  await expect.poll(written, { timeout: 30_000 }).toBe(true);
  await app.call('summaries.cancel', undefined);
  await idle(app);
}

async function editAmount(app: App, usd: number): Promise<void> {
  const state = await app.call('ledger.read', undefined);
  if (state.kind !== 'open') throw new Error('the ledger is not open');
  const row = state.portfolio.links.find(({ id }) => id === link);
  if (!row) throw new Error('the link is not there');
  const after = { ...row, amount: { low: usd, best: usd, high: usd } };
  const edits = [{ table: 'links' as const, id: link, after }];
  const result = await app.call('ledger.edit', { revision: state.revision, edits });
  expect(result.ok).toBe(true);
}

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await axeOn(page).analyze();
  const found = violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html.slice(0, 160)),
  ]);
  expect(found, where).toEqual([]);
}

test('a week that is not written says so, and is written with all after it, which can be stopped', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await idle(app);
  await go(page, '#/weekly/2026-W30');
  await expect(page.getByText('Not written: told from today’s ledger.')).toBeVisible();
  await page.getByRole('button', { name: /^Write all \d+ weeks since week 30 of 2026$/ }).click();
  const progress = page.getByRole('progressbar', { name: 'Writing summaries' });
  await expect(progress).toBeVisible();
  await expect(page.getByText(/^Written on .*, as known at its close\./)).toBeVisible({
    timeout: 20_000,
  });
  await page.getByRole('button', { name: 'Cancel the writing' }).click();
  await expect(progress).toBeHidden();
  await expect(page.getByText(/^Written on /)).toBeVisible();
});

test('a correction names what it changes, and the summary as first written stays', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await writeOnly(app, '2026-W03');
  const first = join(app.dataFolder, 'summaries', '2026-W03.json');
  const before = readFileSync(first, 'utf8');
  await editAmount(app, 12e9);
  await page.reload();
  await go(page, '#/weekly/2026-W03');
  // Whatever was edited, the kept figures stand.
  await expect(
    page.getByText('OpenAI buys from Cerebras Systems for at least $10 bn;'),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Issue a correction…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Issue the correction' }).click();
  await expect(dialog.getByText('A correction needs its reason.')).toBeVisible();
  await dialog.getByLabel('The reason').fill('The filing names $12 bn');
  await dialog.getByRole('button', { name: 'Issue the correction' }).click();

  const changes = page.getByRole('region', { name: 'What this correction changes' });
  await expect(changes).toContainText('The reason given: “The filing names $12 bn”.', {
    timeout: 20_000,
  });
  await expect(changes).toContainText(
    'Revised: OpenAI’s purchase from Cerebras Systems: $12 bn instead of at least $10 bn.',
  );
  expect(readFileSync(first, 'utf8')).toBe(before);
  const text = join(app.dataFolder, 'summaries', '2026-W03.correction-1.md');
  expect(readFileSync(text, 'utf8')).toContain('## What this correction changes');

  await page.getByRole('link', { name: 'As first written' }).click();
  await expect(page.getByText(/Corrected by correction 1 of /)).toBeVisible();
  await expect(changes).toBeHidden();
  const [download] = await Promise.all([page.waitForEvent('download'), takeMarkdown(page)]);
  expect(download.suggestedFilename()).toBe('bubblescope-2026-W03.md');
  await page.getByRole('link', { name: 'Read the correction' }).click();
  await expect(changes).toBeVisible();
  await go(page, '#/weekly/2026-W03.1');
  const [corrected] = await Promise.all([page.waitForEvent('download'), takeMarkdown(page)]);
  expect(corrected.suggestedFilename()).toBe('bubblescope-2026-W03.correction-1.md');
  const taken = readFileSync((await corrected.path()) ?? '', 'utf8');
  expect(taken).toContain('## What this correction changes');

  await go(page, '#/weekly/2026-W03.7');
  await expect(page.getByText('Week 3 of 2026 has no correction 7.')).toBeVisible();
});

async function takeMarkdown(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Markdown' }).click();
}

test('the ledger behind a summary is as it was then, and nothing in it can be edited', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await writeOnly(app, '2026-W03');
  await editAmount(app, 12e9);
  await page.reload();
  await go(page, '#/weekly/2026-W03');
  await page.getByRole('button', { name: 'Open the ledger as it was' }).click();
  const banner = page.getByText('You look at the ledger behind the summary of week 3 of 2026.');
  await expect(banner).toBeVisible();
  await expect(page.getByRole('button', { name: 'Issue a correction…' })).toBeDisabled();

  const then = await app.call('summaries.state', { week: '2026-W03', issue: 0 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save this state as a portfolio file' }).click(),
  ]);
  const saved = JSON.parse(readFileSync((await download.path()) ?? '', 'utf8'));
  expect(saved.links.map(({ id }: { id: string }) => id)).toEqual(then.links.map(({ id }) => id));
  const amount = saved.links.find(({ id }: { id: string }) => id === link).amount;
  expect(amount).toEqual(then.links.find(({ id }) => id === link)?.amount);
  expect(amount.best).toBe(10e9);

  await go(page, `#/commitments/${link}`);
  const form = page.getByRole('dialog');
  await expect(form.getByText('You look at a past state')).toBeVisible();
  await expect(form.getByRole('button', { name: 'Save' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await go(page, '#/overview');
  await expect(page.getByText('Friday 16 January 2026')).toBeVisible();

  await page.getByRole('button', { name: 'Return to now' }).click();
  await expect(banner).toBeHidden();
  await expect(page.getByText('Friday 16 January 2026')).toBeHidden();
  await go(page, `#/commitments/${link}`);
  await expect(form.getByText('You look at a past state')).toBeHidden();
});

test('two weeks stand side by side, and what differs is marked', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await go(page, '#/weekly/compare/2026-W02/2026-W03');
  const table = page.getByRole('table', { name: 'Week 2 of 2026 and week 3 of 2026' });
  await expect(table.getByRole('row', { name: /^Circularity/ })).toContainText('−0.6');
  await expect(table.getByRole('row', { name: /^Circularity/ })).toContainText('Differs');
  await expect(table.getByRole('row', { name: /^Concentration/ })).not.toContainText('Differs');
  await expect(
    page.getByText('Added: OpenAI buys from Cerebras Systems for at least $10 bn.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Swap the two weeks' }).click();
  await expect(page).toHaveURL(/compare\/2026-W03\/2026-W02$/);
  await expect(page.getByText('Gone: OpenAI’s purchase from Cerebras Systems')).toBeVisible();
  await page.getByLabel('Second week').selectOption('2026-W03');
  await expect(page.getByText('These are the same issue of the same week.')).toBeVisible();
});

test('a word is sought in all that was written, and leads to its week', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await writeOnly(app, '2026-W03');
  await go(page, '#/weekly/search');
  await expect(page.getByText(/^Searches the text of /)).toBeVisible();
  const field = page.getByRole('searchbox', { name: 'Search all written summaries' });
  await field.fill('zorglub');
  await expect(page.getByText('No written summary speaks of “zorglub”.')).toBeVisible();
  await field.fill('G42');
  await expect(page.getByRole('status').filter({ hasText: '“G42” stands in' })).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText('G42');
  await page.getByRole('link', { name: 'Week 3 of 2026' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Week 3 of 2026');
  await page.goBack();
  await expect(field).toHaveValue('G42');
});

test('the calendar is gone through by keyboard, and names each week', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await writeOnly(app, '2026-W03');
  await go(page, '#/weekly/calendar');
  const cell = (name: RegExp) => page.getByRole('link', { name });
  await expect(cell(/^Week 3 of 2026: circularity 69, elevated; written$/)).toBeVisible();
  await expect(
    cell(/^Week 2 of 2026: circularity 70, elevated; told from the ledger$/),
  ).toBeVisible();
  // The grid may still be coming to rest.
  await expect(async () => {
    await cell(/^Week 2 of 2026:/).focus();
    await page.keyboard.press('ArrowRight');
    await expect(cell(/^Week 3 of 2026:/)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('ArrowDown');
  await expect(cell(/^Week 3 of 2025:/)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Week 3 of 2026');
  await page.goBack();
  await page.getByText('Concentration', { exact: true }).first().click();
  await expect(
    cell(/^Week 3 of 2026: concentration 155, dot-com level or beyond; written$/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.getByRole('row', { name: /^2026-W03 16 Jan 2026 155 / })).toContainText(
    'written',
  );
});

test('a kept file that can’t be read is named, and its week is told', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await writeOnly(app, '2026-W03');
  await app.stop();
  const folder = join(app.dataFolder, 'summaries');
  expect(existsSync(join(folder, '2026-W03.json'))).toBe(true);
  writeFileSync(join(folder, '2026-W03.json'), 'half');
  await app.start();
  await page.goto(app.url);
  await go(page, '#/weekly/2026-W03');
  await expect(page.getByText(/^2026-W03\.json can’t be read; it is left as it is/)).toBeVisible();
  await expect(
    page.getByText('OpenAI buys from Cerebras Systems for at least $10 bn;'),
  ).toBeVisible();
  expect(readdirSync(folder)).toContain('2026-W03.json');
  await go(page, '#/weekly/calendar');
  await expect(
    page.getByRole('link', { name: /^Week 3 of 2026: .*its summary is missing$/ }),
  ).toBeVisible();
  await expect(page.getByText('2026-W03.json can’t be read;')).toBeVisible();
});

for (const theme of themes) {
  test.describe(`in the ${theme} theme`, () => {
    test.beforeEach(async ({ app, page }) => {
      test.setTimeout(120_000);
      await beginWith('starter', app, page);
      await writeOnly(app, '2026-W03');
      await page.getByLabel('Theme').selectOption(theme);
    });

    test('every view of the weeks is accessible', async ({ page }) => {
      for (const hash of [
        '#/weekly/2026-W02',
        '#/weekly/compare/2026-W02/2026-W03',
        '#/weekly/calendar',
        '#/weekly/search',
      ]) {
        await go(page, hash);
        await page.waitForTimeout(1200);
        await expectAccessible(page, hash);
      }
      await page.getByRole('searchbox').fill('G42');
      await expect(page.locator('mark').first()).toBeVisible();
      await expectAccessible(page, 'what was found');
    });

    test('a correction, its dialog and the ledger behind it are accessible', async ({
      app,
      page,
    }) => {
      await app.call('summaries.correct', { week: '2026-W03', reason: 'why' });
      await page.reload();
      await go(page, '#/weekly/2026-W03');
      await page.getByRole('button', { name: 'Issue a correction…' }).click();
      await page.waitForTimeout(300);
      await expectAccessible(page, 'the dialog');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Open the ledger as it was' }).click();
      await page.getByRole('button', { name: 'Return to now' }).waitFor();
      await expectAccessible(page, 'the ledger behind it');
    });
  });
}
