/** The weekend's job without a mouse: start, add a deal with its source, see what it did, read the summary, take it away. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** Goes on by Tab until what has the focus is what one looks for; nobody has more patience than this. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let press = 0; press < most; press++) {
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      const hasLabels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
      const labels = hasLabels ? [...(element.labels ?? [])] : [];
      return [
        element?.getAttribute('aria-label'),
        ...labels.map(({ textContent }) => textContent),
        element?.textContent,
      ].find((text) => text);
    });
    if (label && name.test(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
}

/** Where the focus is can be seen. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    for (
      let element = document.activeElement;
      element && element !== document.body;
      element = element.parentElement
    ) {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      if ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow.includes('inset'))
        return true;
    }
    return false;
  });
  expect(seen, 'the focus is seen').toBe(true);
}

/** Types into the field of that name, and leaves it; one of a list is chosen by its first letters. */
async function fill(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await expectVisibleFocus(page);
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

const activeLinks = (page: Page) =>
  page.evaluate(() => document.querySelector('h1')?.closest('header')?.textContent ?? '');

test('by keyboard alone: begin, add a deal with its source, see what it did, read the week, take it away', async ({
  page,
}) => {
  test.setTimeout(120_000);
  // The first start: the choice has the focus, and the tour is skipped.
  await page.getByRole('button', { name: 'Go on with it' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Two dials' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => activeLinks(page)).toMatch(/Active links\d+/);
  const before = await activeLinks(page);

  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'Add a link' });
  await form.waitFor();
  await fill(page, /^Buyer/, 'G42');
  await fill(page, /^Seller/, 'NVIDIA');
  await fill(page, /^Best estimate/, '$900bn');
  await fill(page, /^Announced/, '2026-01-15');
  await fill(page, /^State/, 'Signed');
  await tabTo(page, /^New source/);
  await page.keyboard.press('Enter');
  await fill(page, /^Title/, 'G42 orders chips');
  await fill(page, /^Publisher/, 'Reuters');
  await fill(page, /^Tier/, 'Tier 2');
  await tabTo(page, /^Count it in the scores/);
  if (!(await form.getByLabel('Count it in the scores').isChecked()))
    await page.keyboard.press('Space');
  await tabTo(page, /^Save link/);
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: 'Added G42 → NVIDIA' })).toBeVisible();

  // What it did.
  await expect.poll(() => activeLinks(page)).not.toBe(before);
  await page.keyboard.type('gm');
  await expect(page.getByRole('row', { name: /G42.*NVIDIA.*\$900.bn.*Reuters/ })).toBeVisible();

  // The week, read and taken away.
  await page.keyboard.type('gw');
  await expect(page.getByRole('heading', { level: 1, name: /^Week \d+ of \d{4}$/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The dials', exact: true })).toBeVisible();
  await tabTo(page, /^Export$/);
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor();
  await page.keyboard.type('Mark');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.md$/);

  // And the portfolio.
  await page.keyboard.press('Escape');
  const [portfolio] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Control+s'),
  ]);
  expect(portfolio.suggestedFilename()).toMatch(/\.bubblescope\.json$/);
});
