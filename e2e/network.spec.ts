/** The map of links as a person uses it: found, filtered, played, moved through time, taken away; by keyboard and in words. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { App } from './app';
import { axeOn } from './axe';
import { beginWith, showAsOf } from './begun';
import { expect, test } from './fixtures';
import { comeToRest } from './quiet';
import { themes } from './screens';

const map = (page: Page) => page.getByRole('application', { name: /^Map of links/ });

async function open(app: App, page: Page, at = '#/network'): Promise<void> {
  await beginWith('starter', app, page);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, at);
  await expect(map(page)).toHaveAttribute('data-ready');
  await showAsOf(page, '2026-07-31');
  await expect(map(page)).toHaveAccessibleName('Map of links: 54 companies, 125 links');
}

const view = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: 'View' }).getByText(name, { exact: true }).click();
const loops = (page: Page) => page.getByRole('grid', { name: 'Loops on this day' });

test('a company is found by its name, and its links stand beside the map', async ({
  app,
  page,
}) => {
  await open(app, page);
  const find = page.getByRole('combobox', { name: 'Find a company' });
  await find.fill('Cerebras');
  await expect(page.getByRole('option').filter({ hasText: 'Cerebras' }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role=option][data-focused]')).toContainText('Cerebras');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Cerebras Systems' });
  await expect(panel).toContainText('Money in');
  await panel.getByRole('button', { name: /^OpenAI.*Purchase$/ }).click();
  const links = page.getByRole('region', { name: 'OpenAI → Cerebras Systems' });
  await expect(links).toContainText(/\$\d+.bn/);
  await expect(links.getByRole('link').first()).toBeVisible();
  await links.getByRole('button', { name: 'Cerebras Systems' }).click();
  await panel.getByRole('link', { name: 'Open its page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cerebras Systems' })).toBeVisible();
});

test('a loop is chosen, seen alone and gone through step by step, with amounts, dates and sources', async ({
  app,
  page,
}) => {
  await open(app, page);
  await loops(page).getByRole('row', { name: 'Amazon → OpenAI', exact: true }).click();
  await expect(map(page)).toHaveAccessibleName(/^Map of links: 2 companies/);
  const player = page.getByRole('region', { name: 'Loop', exact: true }).last();
  await expect(player).toContainText('Whole loop');
  await player.getByRole('button', { name: 'Next step' }).click();
  await expect(player).toContainText('Step 1 of 2');
  await expect(player).toContainText('Amazon → OpenAI');
  await expect(player).toContainText(/announced \d+ \w+ 20\d\d/);
  await expect(player).toContainText('Tier');
  await page.keyboard.press('ArrowRight');
  await expect(player).toContainText('Step 2 of 2');
  await player.getByRole('button', { name: 'Play' }).click();
  await expect(player).toContainText('Step 1 of 2');
  await expect(player).toContainText('Whole loop', { timeout: 8000 });
  await player.getByRole('button', { name: 'All loops' }).click();
  await expect(map(page)).toHaveAccessibleName(/54 companies/);
});

test('an undisclosed step says so, with its reason', async ({ app, page }) => {
  await open(app, page);
  await loops(page)
    .getByRole('row', { name: 'Amazon → OpenAI → Alphabet / Google → Anthropic' })
    .click();
  const player = page.getByRole('region', { name: 'Loop', exact: true }).last();
  await expect(player).toContainText('undisclosed');
  await expect(player).toContainText('The parties have not disclosed the amount.');
});

test('loops are sorted and narrowed to one company', async ({ app, page }) => {
  await open(app, page);
  await expect(page.getByText(/^\d+ loops$/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Through' }).fill('Cerebras Systems');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role=option][data-focused]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^\d+ of \d+ loops$/)).toBeVisible();
  for (const option of await loops(page).getByRole('row').all())
    await expect(option).toContainText('Cerebras');
  await page.getByLabel('Sort').selectOption('length');
  await expect(loops(page).getByRole('row').first()).toContainText('2 steps');
});

test('filters narrow the map and say what an unknown amount leaves out', async ({ app, page }) => {
  await open(app, page);
  await page.getByRole('button', { name: 'Kind: Any kind' }).click();
  await page.getByText('Purchase', { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(map(page)).toHaveAccessibleName(/, 5\d links$/);
  await page.getByLabel('Smallest amount').selectOption('10000000000');
  await expect(page.getByRole('status').first()).toContainText(
    /\d+ links with an undisclosed amount do not pass the amount filter/,
  );
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(map(page)).toHaveAccessibleName(/125 links$/);
  await page.getByRole('button', { name: 'Status: In the score' }).click();
  await page.getByText('Rumoured', { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(map(page)).not.toHaveAccessibleName(/125 links$/);
});

test('the slider moves the day of the whole app, and the map with it', async ({ app, page }) => {
  await open(app, page);
  const slider = page.getByRole('slider', { name: 'Month' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /^Jan 2019/);
  await expect(page.getByRole('spinbutton', { name: /^year/ })).toHaveText('2019');
  await slider.fill('60');
  await expect(slider).toHaveAttribute('aria-valuetext', /^Jan 2024: \d+ companies/);
  await expect(page.getByRole('spinbutton', { name: /^year/ })).toHaveText('2024');
  await page.getByRole('button', { name: 'Play through time' }).click();
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(61);
  await page.getByRole('button', { name: 'Pause' }).click();
});

test('the picture is taken away as SVG, with every name in it, and as PNG', async ({
  app,
  page,
}) => {
  await open(app, page);
  const take = async (item: string) => {
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const svg = await take('Picture as SVG');
  expect(svg.name).toMatch(/-2026-07-31-network\.svg$/);
  const parsed = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      errors: document.querySelectorAll('parsererror').length,
      texts: [...document.querySelectorAll('text')].map((node) => node.textContent),
      paths: document.querySelectorAll('path').length,
    };
  }, svg.bytes.toString('utf8'));
  expect(parsed.errors).toBe(0);
  expect(parsed.texts).toEqual(
    expect.arrayContaining(['OpenAI', 'NVIDIA', 'Cerebras Systems', 'Trade', 'Finance']),
  );
  expect(parsed.paths).toBeGreaterThan(200);
  const png = await take('Picture as PNG');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.length).toBeGreaterThan(50_000);
});

test('the table says the same as the map', async ({ app, page }) => {
  await open(app, page);
  await view(page, 'Table');
  const links = page.getByRole('table', { name: 'Links on the map' });
  await expect(links.getByRole('row')).toHaveCount(126);
  await expect(links.getByRole('row').nth(1)).toContainText(/OpenAI.*Oracle.*\$300.bn/);
  await page.getByText('Companies on the map', { exact: true }).click();
  const companies = page.getByRole('table', { name: 'Companies on the map' });
  await expect(companies.getByRole('row')).toHaveCount(55);
  await expect(companies.getByRole('row').nth(1)).toContainText('OpenAI');
});

test('by keyboard alone: from company to company, chosen, zoomed, opened', async ({
  app,
  page,
}) => {
  await open(app, page);
  await map(page).focus();
  await page.keyboard.press('ArrowRight');
  const said = page.locator('[aria-live=polite]').last();
  await expect(page.getByText(/^OpenAI, AI lab: pays \$.*, gets \$/)).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'OpenAI' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(said).not.toContainText('OpenAI, AI lab');
  for (const key of ['+', '+', '-', '0']) await page.keyboard.press(key);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Loops' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/#\/companies\//);
});

/** Pixels for a unit of the map. */
const scaleOf = async (page: Page) => Number(await map(page).getAttribute('data-scale'));

/** Where OpenAI lies on the page, once the keys have gone there. */
async function spotOf(page: Page): Promise<{ x: number; y: number }> {
  const [x = 0, y = 0] = ((await map(page).getAttribute('data-spot')) ?? '').split(' ').map(Number);
  const box = await map(page).boundingBox();
  return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) };
}

async function goToOpenAi(page: Page): Promise<{ x: number; y: number; scale: number }> {
  await map(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^OpenAI, AI lab: pays /)).toBeAttached();
  await comeToRest(page);
  return { ...(await spotOf(page)), scale: await scaleOf(page) };
}

/** Waits until the map is so many times as large; OpenAI lies so far from where it was. */
async function expectMap(
  page: Page,
  from: { x: number; y: number; scale: number },
  to: { times: number; dx?: number },
): Promise<void> {
  await expect.poll(async () => (await scaleOf(page)) / from.scale).toBeCloseTo(to.times, 1);
  // A pointer stands on whole pixels, and what lies under it may be a pixel beside.
  await expect
    .poll(async () => {
      const { x, y } = await spotOf(page);
      return Math.hypot(x - from.x - (to.dx ?? 0), y - from.y);
    })
    .toBeLessThan(2);
}

test('the wheel and a pinch on a trackpad zoom around the pointer; the page keeps its size', async ({
  app,
  page,
}) => {
  test.setTimeout(90_000);
  await open(app, page);
  const whole = await goToOpenAi(page);
  await page.mouse.move(whole.x, whole.y);
  for (let step = 0; step < 3; step++) await page.mouse.wheel(0, -100);
  await expectMap(page, whole, { times: Math.exp(0.66) });
  // A trackpad's pinch arrives as a wheel under Ctrl, in small steps.
  await page.keyboard.down('Control');
  for (let step = 0; step < 10; step++) await page.mouse.wheel(0, 6);
  await page.keyboard.up('Control');
  await expectMap(page, whole, { times: 1 });
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
});

test('two fingers pinch the map, one drags it, and a tap chooses', async ({ app, page }) => {
  test.setTimeout(90_000);
  await open(app, page);
  const whole = await goToOpenAi(page);
  const { x, y } = whole;
  const session = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...touchPoints: { x: number; y: number; id: number }[]
  ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const fingers = (apart: number) => [
    { x: x - apart, y, id: 0 },
    { x: x + apart, y, id: 1 },
  ];
  await touch('touchStart', ...fingers(30).slice(0, 1));
  await touch('touchStart', ...fingers(30));
  for (const apart of [40, 50, 60]) await touch('touchMove', ...fingers(apart));
  await touch('touchEnd');
  await expectMap(page, whole, { times: 2 });
  await expect(page.getByRole('region', { name: 'Loops' })).toBeVisible();
  await touch('touchStart', { x, y, id: 0 });
  for (const by of [10, 30, 60]) await touch('touchMove', { x: x + by, y, id: 0 });
  await touch('touchEnd');
  await expectMap(page, whole, { times: 2, dx: 60 });
  await touch('touchStart', { x: x + 60, y, id: 0 });
  await touch('touchEnd');
  await expect(page.getByRole('region', { name: 'OpenAI', exact: true })).toBeVisible();
});

test('keys zoom the map, move it and bring all of it back', async ({ app, page }) => {
  test.setTimeout(90_000);
  await open(app, page);
  const whole = await goToOpenAi(page);
  await page.keyboard.press('Shift+ArrowLeft');
  await expectMap(page, whole, { times: 1, dx: 60 });
  await page.keyboard.press('+');
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(whole.scale * 1.2);
  await page.keyboard.press('-');
  await expectMap(page, whole, { times: 1, dx: 60 });
  await page.keyboard.press('0');
  await expectMap(page, whole, { times: 1 });
});

test('an address points at a company or a loop', async ({ app, page }) => {
  await open(app, page, '#/network/nvidia');
  await expect(page.getByRole('region', { name: 'NVIDIA' })).toBeVisible();
  await page.evaluate(() => {
    window.location.hash = '#/network/amazon%3Eopenai';
  });
  await expect(page.getByRole('region', { name: 'Loop', exact: true }).last()).toContainText(
    'Amazon → OpenAI',
  );
});

test('an empty portfolio says how the map begins', async ({ app, page }) => {
  await beginWith('empty', app, page);
  await page.evaluate(() => {
    window.location.hash = '#/network';
  });
  await expect(page.getByText(/No link yet\. Add deals under Commitments/)).toBeVisible();
});

for (const theme of themes) {
  test(`every view and panel is accessible in the ${theme} theme`, async ({ app, page }) => {
    test.setTimeout(180_000);
    await open(app, page);
    await page.getByLabel('Theme').selectOption(theme);
    const expectAccessible = async (where: string) => {
      await page.waitForTimeout(500);
      const { violations } = await axeOn(page).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]),
        where,
      ).toEqual([]);
    };
    for (const name of ['Ring', 'Chords', 'Table', 'Map']) {
      await view(page, name);
      await expectAccessible(name);
    }
    await loops(page).getByRole('row').nth(3).click();
    await page.getByRole('button', { name: 'Next step' }).click();
    await expectAccessible('a loop');
    await page.getByRole('button', { name: 'All loops' }).click();
    await map(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expectAccessible('a company');
    await page
      .getByRole('button', { name: /Purchase$/ })
      .first()
      .click();
    await expectAccessible('an arc');
    await page.getByRole('button', { name: 'Kind: Any kind' }).click();
    await expectAccessible('a filter');
  });
}
