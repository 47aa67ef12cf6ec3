/** The files that sources rest on, and the archive: attached, found again, opened; saved in one folder, restored in another. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { App } from './app';
import { axeOn } from './axe';
import { beginWith, showAsOf } from './begun';
import { expect, test } from './fixtures';
import { themes } from './screens';

const pdf = Buffer.from('%PDF-1.4\na filing\n%%EOF\n');
const sha256 = createHash('sha256').update(pdf).digest('hex');
const filing = { name: 'Form 10-K.pdf', mimeType: 'application/pdf', buffer: pdf };
const kept = (folder: string) =>
  readFileSync(join(folder, 'evidence', sha256.slice(0, 2), `${sha256}.pdf`));

/** The form of one link with one source, and that source's own form over it. */
async function openSource(page: Page): Promise<Locator> {
  await page.goto(`${page.url().split('#')[0]}#/commitments/openai-cerebras-10bn`);
  await page.getByRole('dialog', { name: 'Edit link' }).waitFor();
  await page
    .getByRole('button', { name: /^Edit the source/ })
    .first()
    .click();
  const form = page.getByRole('dialog', { name: 'Edit source' });
  await form.waitFor();
  return form;
}

async function attach(page: Page, form: Locator, files: typeof filing | (typeof filing)[]) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    form.getByRole('button', { name: 'Choose files…' }).click(),
  ]);
  await chooser.setFiles(files);
}

async function withEvidence(page: Page): Promise<void> {
  const form = await openSource(page);
  await attach(page, form, filing);
  await form.getByRole('button', { name: 'Open Form 10-K.pdf' }).waitFor();
  await form.getByRole('textbox', { name: 'Quote' }).fill('Up to 750 megawatts.');
  await form.getByRole('textbox', { name: 'Page' }).fill('41');
  await form.getByRole('button', { name: 'Save source' }).click();
  await form.waitFor({ state: 'detached' });
}

const details = (page: Page) =>
  page
    .getByRole('dialog', { name: 'Edit link' })
    .getByRole('button', { name: /^1 file and quote/ });

test('a file, a quote and a page are kept with a source, and are there after a restart', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await withEvidence(page);
  expect(kept(app.dataFolder)).toEqual(pdf);
  await app.restart();
  await page.goto(app.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`${app.origin}#/commitments/openai-cerebras-10bn`);
  await details(page).click();
  const popover = page.getByRole('dialog', { name: /^1 file and quote of/ });
  await expect(popover).toContainText('Up to 750 megawatts.');
  await expect(popover).toContainText('p. 41');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    popover.getByRole('button', { name: 'Open Form 10-K.pdf' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Form 10-K.pdf');
  expect(readFileSync(await download.path())).toEqual(pdf);
});

test('a file taken off its source leaves the line, stays in the folder and comes back by undo', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await withEvidence(page);
  const form = page.getByRole('dialog', { name: 'Edit source' });
  await page
    .getByRole('button', { name: /^Edit the source/ })
    .first()
    .click();
  await form.getByRole('button', { name: 'Take Form 10-K.pdf off this source' }).click();
  await form.getByRole('button', { name: 'Save source' }).click();
  await form.waitFor({ state: 'detached' });
  await expect(details(page)).toHaveCount(0);
  expect(kept(app.dataFolder)).toEqual(pdf);
  const state = await app.call('ledger.read', undefined);
  if (state.kind !== 'open' || !state.steps.undo) throw new Error('nothing to undo');
  await app.call('ledger.undo', { id: state.steps.undo.id });
  await page.reload();
  await expect(details(page)).toBeVisible();
});

test('what can not be kept is told beside the field, and what can is', async ({ app, page }) => {
  await beginWith('starter', app, page);
  const form = await openSource(page);
  await attach(page, form, [
    { name: 'setup.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
    { name: 'not.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') },
    filing,
  ]);
  await expect(form).toContainText('setup.exe is no PDF, image');
  await expect(form).toContainText('not.pdf was not kept: The file is no PDF inside.');
  await expect(form.getByRole('button', { name: 'Open Form 10-K.pdf' })).toBeVisible();
  const large = join(app.dataFolder, '41.pdf');
  writeFileSync(large, Buffer.alloc(63_000_000));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    form.getByRole('button', { name: 'Choose files…' }).click(),
  ]);
  await chooser.setFiles(large);
  await expect(form).toContainText('41.pdf is 63 MB; a file may have 50 MB.');
});

test('a file is dropped onto the field', async ({ app, page }) => {
  await beginWith('starter', app, page);
  const form = await openSource(page);
  const file = join(app.dataFolder, 'Form 10-K.pdf');
  writeFileSync(file, pdf);
  const zone = form.getByText('Drop files here');
  await zone.scrollIntoViewIfNeeded();
  const box = await zone.boundingBox();
  if (!box) throw new Error('no place to drop');
  // As the system drags a file in: a drag made up within the page carries none.
  const chromium = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await chromium.send('Input.dispatchDragEvent', {
      type,
      x: box.x + 5,
      y: box.y + 5,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });
  }
  await expect(form.getByRole('button', { name: 'Open Form 10-K.pdf' })).toBeVisible();
  expect(kept(app.dataFolder)).toEqual(pdf);
});

test('a file that is gone or altered is told at the start and where it stands', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await withEvidence(page);
  const place = join(app.dataFolder, 'evidence', sha256.slice(0, 2), `${sha256}.pdf`);
  writeFileSync(place, 'altered');
  await page.reload();
  const banner = page.getByRole('alert').filter({ hasText: 'altered' });
  // Behind the open form the page is hidden from assistive technology.
  await page.goto(`${app.origin}#/overview`);
  await expect(banner).toContainText('1 file of evidence was altered');
  rmSync(place);
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: 'is missing' })).toContainText(
    '1 file of evidence is missing',
  );
  await page.goto(`${app.origin}#/commitments/openai-cerebras-10bn`);
  await details(page).click();
  await expect(page.getByRole('dialog', { name: /^1 file and quote of/ })).toContainText('Missing');
});

test('the ledger is narrowed to what has no recent source', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await page.getByRole('link', { name: 'Commitments', exact: true }).click();
  await showAsOf(page, '2026-07-15');
  await page.getByRole('row').nth(20).waitFor();
  const all = await page.getByRole('row').count();
  await page.getByRole('button', { name: 'Stale (over 180 days)' }).click();
  await expect.poll(() => page.getByRole('row').count()).not.toBe(all);
  const stale = await page.getByRole('row').count();
  expect(stale).toBeGreaterThan(1);
  expect(stale).toBeLessThan(all);
  await app.call('settings.write', {
    ...(await app.call('settings.read', undefined)),
    staleAfterDays: 3650,
  });
  await page.reload();
  await page.getByRole('button', { name: 'Stale (over 3,650 days)' }).click();
  await expect(page.getByText('No link fits these filters.')).toBeVisible();
});

test('everything saved as one file in one folder is restored in another, fresh one', async ({
  app,
  page,
  browser,
}) => {
  await beginWith('starter', app, page);
  await withEvidence(page);
  await page.goto(`${app.origin}#/overview`);
  await page.getByRole('link', { name: 'Settings' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything as one file…' }).click(),
  ]);
  await expect(page.getByText(/^Saved, with 1 file of evidence/)).toBeVisible();
  expect(download.suggestedFilename()).toMatch(/\.bubblescope\.zip$/);
  const archive = await download.path();
  const before = await app.call('ledger.read', undefined);

  const folder = mkdtempSync(join(tmpdir(), 'bubblescope-e2e-'));
  const other = new App(folder);
  // A context of its own: this test watches what the first app's pages ask for.
  const context = await browser.newContext({ locale: 'en-GB' });
  const second = await context.newPage();
  try {
    await other.start();
    await second.goto(other.url);
    const [chooser] = await Promise.all([
      second.waitForEvent('filechooser'),
      second.getByRole('button', { name: 'Restore from an archive…' }).click(),
    ]);
    await chooser.setFiles({
      name: 'all.bubblescope.zip',
      mimeType: 'application/zip',
      buffer: readFileSync(archive),
    });
    const dialog = second.getByRole('dialog', { name: 'Restore from an archive' });
    await expect(dialog).toContainText('Every file in it was verified');
    const { violations } = await axeOn(second).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await dialog.getByRole('button', { name: 'Restore it' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(second.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
    const after = await other.call('ledger.read', undefined);
    expect(after.kind === 'open' && after.portfolio).toEqual(
      before.kind === 'open' && before.portfolio,
    );
    expect(kept(folder)).toEqual(pdf);
  } finally {
    await context.close();
    await other.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a file that is no archive is refused in words, and nothing changes', async ({
  app,
  page,
}) => {
  await beginWith('starter', app, page);
  await page.getByRole('link', { name: 'Settings' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Restore from an archive…' }).click(),
  ]);
  await chooser.setFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('x') });
  const dialog = page.getByRole('dialog', { name: 'Restore from an archive' });
  await expect(dialog).toContainText('This is no zip file, or a part of it is missing.');
  await expect(dialog.getByRole('button', { name: 'Restore it' })).toHaveCount(0);
});

for (const theme of themes) {
  test(`a source's form and its details are accessible in the ${theme} theme`, async ({
    app,
    page,
  }) => {
    await beginWith('starter', app, page);
    await page.getByLabel('Theme').selectOption(theme);
    await withEvidence(page);
    const check = async (spared: string[] = []) => {
      const { violations } = await axeOn(page).disableRules(spared).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]),
      ).toEqual([]);
    };
    await details(page).click();
    await page.getByRole('dialog', { name: /^1 file and quote of/ }).waitFor();
    await page.waitForTimeout(300);
    // react-aria puts a button for screen readers beside a popover, outside any landmark.
    await check(['region']);
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^Edit the source/ })
      .first()
      .click();
    await page.getByRole('dialog', { name: 'Edit source' }).waitFor();
    await page.waitForTimeout(300);
    await check();
  });
}
