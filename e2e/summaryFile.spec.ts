/** The summary's HTML file as someone opens and prints it who has no app: it stands alone, is accessible, fits its page. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { axeOn } from './axe';
import { expect, test } from './fixtures';

const root = join(fileURLToPath(import.meta.url), '..', '..');

test.beforeEach(({ dataFolder }) => {
  const out = join(dataFolder, 'week.html');
  const args = [
    'report',
    '--week',
    '2026-W09',
    '--data',
    dataFolder,
    '--format',
    'html',
    '--out',
    out,
  ];
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'bubblescope.mjs'), ...args],
    {
      env: { ...process.env, BUBBLESCOPE_BUILT: '1' },
    },
  );
  expect(status).toBe(0);
});

test('it asks for nothing but itself, and is accessible', async ({ dataFolder, browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(join(dataFolder, 'week.html')).href;
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('OpenAI buys from Amazon');
  await expect(page.getByRole('img', { name: /^Circularity 94; Elevated/ })).toBeVisible();
  expect(asked).toEqual([address]);
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('it prints on A4 and on Letter, nothing cut at the side', async ({ dataFolder, browser }) => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(dataFolder, 'week.html')).href);
  await page.emulateMedia({ media: 'print' });
  for (const [format, width] of [
    ['A4', 672],
    ['Letter', 695],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, format).toBeLessThanOrEqual(width);
    const pdf = (await page.pdf({ format })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length, format).toBeGreaterThan(3);
  }
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ media: 'screen' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
