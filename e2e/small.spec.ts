/** What a person meets at the edges: a small window, an old page, a week that is none, a figure's sources. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { axeOn } from './axe';
import { beginWith, showAsOf } from './begun';
import { expect, test } from './fixtures';

test('in a small window the edit button of every row is in view', async ({ app, page }) => {
  await page.setViewportSize({ width: 900, height: 600 });
  await beginWith('starter', app, page);
  await page.getByRole('link', { name: 'Commitments', exact: true }).click();
  const edit = page.getByRole('button', { name: /^Edit / });
  for (const view of ['Links', 'Headlines']) {
    await page.getByText(view, { exact: true }).first().click();
    await expect(edit.first()).toBeVisible();
    const box = await edit.first().boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0), view).toBeLessThanOrEqual(900);
    await edit.first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  }
});

test('a page of an earlier run says so, and which address to open', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await page.evaluate(() => {
    window.sessionStorage.setItem('bubblescope.token', 'of-an-earlier-run');
  });
  await page.goto(`${app.origin}#/overview`);
  await page.reload();
  await expect(page.getByText(/This page belongs to an earlier run of Bubblescope/)).toBeVisible();
  await expect(page.getByText('wrong-token')).toBeHidden();
});

test('a week that is none is said so, with a way to the newest', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await page.evaluate(() => {
    window.location.hash = '#/weekly/2026-W99';
  });
  await expect(page.getByText('There is no week “2026-W99”.')).toBeVisible();
  await page.getByRole('button', { name: /^Read the newest: week \d+ of \d{4}$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Week \d+ of \d{4}$/ })).toBeVisible();
});

test('a rung of the ladder shows its contracts and their sources, and a loop its tier', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await showAsOf(page, '2026-04-24');
  const ladder = page.getByRole('region', { name: 'From headline to cash' });
  await expect(ladder).toContainText(/GW named; 4 of 10 contracts name none/);
  await ladder.getByTitle('What is behind it: Binding contracts').first().click();
  const panel = page.getByRole('dialog', { name: 'Binding contracts' });
  await expect(panel.getByRole('link', { name: 'OpenAI → Oracle' })).toBeVisible();
  await expect(panel.getByText('The Wall Street Journal')).toBeVisible();
  await page.waitForTimeout(400);
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  const loops = page.getByRole('region', { name: 'The biggest loops' });
  await expect(loops.getByTitle('The best source of its weakest step')).toHaveCount(5);
});

test('the ladder of any company that gave a headline can be chosen', async ({ app, page }) => {
  await beginWith('starter', app, page);
  const state = await app.call('ledger.read', undefined);
  const after = {
    id: 'meta-headline',
    companyId: 'meta',
    amountUsd: 600e9,
    capacityMw: null,
    announced: '2025-11-07',
    sourceIds: [],
  };
  const revision = state.kind === 'open' ? state.revision : 0;
  await app.call('ledger.edit', {
    revision,
    edits: [{ table: 'commitments', id: after.id, after }],
  });
  await page.reload();
  const ladder = page.getByRole('region', { name: 'From headline to cash' });
  await expect(ladder.getByRole('row').first()).toContainText(/\$1\.4.tn/);
  await ladder.getByLabel('Company').selectOption({ label: 'Meta Platforms' });
  await expect(ladder.getByRole('row').first()).toContainText(/Meta Platforms.*\$600.bn/);
});

test('a file in place of the data folder ends the start with one plain sentence', ({
  dataFolder,
}) => {
  const file = join(dataFolder, 'a-file');
  writeFileSync(file, '');
  const start = join(fileURLToPath(import.meta.url), '..', '..', 'scripts', 'start.mjs');
  const flags = ['--browser', '--no-open', '--port', '0', '--data', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, ...flags], {
    encoding: 'utf8',
    env: { ...process.env, BUBBLESCOPE_BUILT: '1' },
  });
  expect(status).not.toBe(0);
  expect((stdout + stderr).trim()).toBe(
    `The data folder ${file} can’t be used: a file stands in its place.`,
  );
});
