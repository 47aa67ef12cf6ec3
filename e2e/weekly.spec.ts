/** The weekly summary as a person reads it and takes it away. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { beginWith } from './begun';
import { expect, test } from './fixtures';
import { pdfPages } from './pdfText';

test('week 3 of 2026 is read, leafed through and taken away as Markdown', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await page.getByRole('link', { name: 'Weekly' }).click();
  await page.getByLabel('Week', { exact: true }).selectOption('2026-W03');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Week 3 of 2026');
  await expect(
    page.getByText('Circularity stands at 69 (elevated), down 0.6 on the week.'),
  ).toBeVisible();
  await expect(
    page.getByText(
      'G42 is both an investor in Cerebras Systems ($335 m) and its customer ($1.43 bn).',
    ),
  ).toBeVisible();

  const moved = page.getByRole('region', { name: 'What moved the dials' });
  await expect(moved.getByRole('row', { name: /New facts/ })).toContainText('−0.6');

  const [download] = await Promise.all([page.waitForEvent('download'), takeAs(page, 'Markdown')]);
  expect(download.suggestedFilename()).toBe('bubblescope-2026-W03.md');
  const [printed] = await Promise.all([page.waitForEvent('download'), takeAs(page, 'PDF, A4')]);
  expect(printed.suggestedFilename()).toBe('bubblescope-2026-W03.pdf');
  const pages = await pdfPages(readFileSync((await printed.path()) ?? ''));
  expect(Math.round(pages[0]?.height ?? 0)).toBe(842);
  const onPaper = pages
    .map((one) => one.text)
    .join(' ')
    .replaceAll(/\s+/g, ' ');
  expect(onPaper).toContain('OpenAI buys from Cerebras Systems for at least $10 bn');
  expect(onPaper).toContain(`1 / ${pages.length}`);

  const text = readFileSync((await download.path()) ?? '', 'utf8');
  expect(text).toContain('# Bubblescope: Week 3 of 2026');
  expect(text).toContain('$10–12.5 bn, 750 MW, to 2028');

  await page.getByRole('button', { name: 'The week before' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Week 2 of 2026');
});

test('a week without news says so', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await page.evaluate(() => {
    window.location.hash = '#/weekly/2026-W40';
  });
  await expect(page.getByText(/^A quiet week/)).toBeVisible();
  await expect(
    page.getByText('No link was announced, changed its status or ran out.'),
  ).toBeVisible();
});

async function takeAs(page: Page, form: string): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: form }).click();
}
