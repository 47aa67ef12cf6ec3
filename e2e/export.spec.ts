/** What the user takes away: the portfolio file reads back as the ledger, and a table opens in a spreadsheet. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { parsePortfolioText } from '#shared/parse/portfolio';
import { beginWith } from './begun';
import { expect, test } from './fixtures';

async function open(page: Page, screen: string): Promise<void> {
  await page.getByRole('link', { name: screen, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: screen }).waitFor();
}

async function exported(page: Page, item: string | RegExp): Promise<Download> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  return download;
}

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

test('the portfolio file is read back as the very portfolio', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await open(page, 'Commitments');
  const download = await exported(page, /Portfolio file/);
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+-\d{4}-\d\d-\d\d\.bubblescope\.json$/);
  const parsed = parsePortfolioText(await textOf(download));
  const kept = await app.call('ledger.read', undefined);
  expect(kept.kind).toBe('open');
  expect(parsed.ok && parsed.value).toEqual(kept.kind === 'open' && kept.portfolio);
});

test('a table is taken away as it is filtered, or whole', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await open(page, 'Commitments');
  const lines = async (item: RegExp) =>
    (await textOf(await exported(page, item))).split('\r\n').filter((line) => line !== '');
  expect(await lines(/^All links/)).toHaveLength(149);
  await page.getByRole('searchbox', { name: 'Search the ledger' }).fill('cerebras');
  const shown = await lines(/^The links shown/);
  expect(shown[0]).toMatch(/^\uFEFFid,kind,from,to,amount\.low,/);
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.length).toBeLessThan(20);
  expect(shown.join('\n')).toContain('openai-cerebras-10bn');
});

test('the companies that are watched are taken away from their own screen', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await open(page, 'Companies');
  const download = await exported(page, /^The companies shown/);
  expect(download.suggestedFilename()).toMatch(/-companies-shown\.csv$/);
  expect(await textOf(download)).toContain('cerebras,Cerebras Systems,chipmaker,true');
});
