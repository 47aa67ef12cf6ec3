/** The app in French: switched to while it runs, on every screen and in every dialog, and back again. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { languages } from '#shared/text/languages';
import { axeOn } from './axe';
import { beginWith } from './begun';
import { expect, test } from './fixtures';

const { en, fr } = languages;

function constants(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(constants) : [];
}
const french = new Set(constants(fr.t));
/** Who pays in English is a country in French. */
const inBoth = new Set(['Pays']);
/** What English says and French does not. A single letter says nothing. */
const onlyEnglish = new Set(
  constants(en.t).filter((text) => text.length > 1 && !french.has(text) && !inBoth.has(text)),
);
/** And what the bundled data say in English. */
for (const file of ['dotcom', 'rates']) {
  const url = new URL(`../assets/fr/${file}.json`, import.meta.url);
  const { texts } = JSON.parse(readFileSync(url, 'utf8')) as { texts: Record<string, string> };
  for (const english of Object.keys(texts)) onlyEnglish.add(english);
}

/** Everything that the page says or names, now: texts, names for screen readers, hints, placeholders. */
function shown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder'])
        texts.push(element.getAttribute(name) ?? '');
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });
}

async function expectFrench(page: Page, where: string): Promise<void> {
  const english = (await shown(page)).filter((text) => onlyEnglish.has(text));
  expect([...new Set(english)], where).toEqual([]);
}

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await axeOn(page).analyze();
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]),
    where,
  ).toEqual([]);
}

/** Nothing is wider than the window, and no word of the rail or the bar is cut. */
async function expectToFit(page: Page, where: string): Promise<void> {
  const cut = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('nav, nav a, header')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(cut, where).toEqual([]);
}

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
const language = (page: Page) => page.getByRole('combobox', { name: /^(Language|Langue)$/ });

/** What a person does, and what is looked at then. */
function handsOn(page: Page) {
  return {
    async look(where: string) {
      await page.waitForTimeout(300);
      await expectFrench(page, where);
      await expectAccessible(page, where);
    },
    /** What opened last lies on top. */
    press: (name: string) => page.getByRole('button', { name, exact: true }).last().click(),
    leave: () => page.keyboard.press('Escape'),
  };
}

const screens = [
  '#/overview',
  '#/network',
  '#/companies',
  '#/companies/cerebras',
  '#/commitments',
  '#/dotcom',
  '#/dotcom/twin',
  '#/stress',
  '#/weekly/2026-W03',
  '#/weekly/compare/2026-W02/2026-W03',
  '#/weekly/calendar',
  '#/weekly/search',
  '#/weekly/watching',
  '#/settings',
];

test('the language changes at once, is kept, and changes back', async ({ app, page }) => {
  await beginWith('starter', app, page);
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await language(page).selectOption('fr');
  await expect(page.getByRole('heading', { level: 1, name: fr.t.overview.title })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr-FR');
  await expect(page.getByRole('spinbutton', { name: /^jour/ })).toBeVisible();

  await app.restart();
  await page.goto(app.url);
  await expect(page.getByRole('heading', { level: 1, name: fr.t.overview.title })).toBeVisible();
  await language(page).selectOption('en');
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  expect((await shown(page)).filter((text) => text === fr.t.shell.screens.companies)).toEqual([]);
});

test.describe('where the system speaks French', () => {
  test.use({ locale: 'fr-FR' });

  test('the first start welcomes in French', async ({ page }) => {
    const welcome = page.getByRole('dialog', { name: fr.t.shell.welcome.title });
    await expect(welcome).toBeVisible();
    await expectFrench(page, 'welcome');
    await welcome.getByRole('button', { name: fr.t.shell.welcome.empty }).click();
    for (const screen of screens) {
      await go(page, screen);
      await page.waitForTimeout(300);
      await expectFrench(page, `${screen}, empty`);
    }
  });

  // In the dark they differ in colours alone, which accessibility.spec.ts looks at.
  test('every screen is French, accessible and fits', async ({ app, page }) => {
    test.setTimeout(180_000);
    await beginWith('starter', app, page);
    for (const screen of screens) {
      await go(page, screen);
      // Past the figures' coming in: what is looked at is the screen at rest.
      await page.waitForTimeout(1000);
      await expectFrench(page, screen);
      await expectAccessible(page, screen);
      for (const size of [
        { width: 1280, height: 800 },
        { width: 900, height: 600 },
      ]) {
        await page.setViewportSize(size);
        await expectToFit(page, `${screen} at ${size.width}`);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });

  test('every view and dialog is French and accessible', async ({ app, page }) => {
    test.setTimeout(120_000);
    await beginWith('starter', app, page);
    const { look, press, leave } = handsOn(page);
    await go(page, '#/commitments');
    const { views } = fr.t.commitments;
    for (const view of [views.headlines, views.due, /^Contrôles/, views.links]) {
      await page.getByRole('radio', { name: view }).check({ force: true });
      await look(`view ${view}`);
    }
    await press(fr.t.commitments.addHeadline);
    await page.getByRole('button', { name: fr.t.forms.headline.save }).click();
    await look('a headline with its problems');
    await leave();
    await press(fr.t.commitments.addLink);
    await page.getByRole('button', { name: fr.t.forms.link.save }).click();
    await look('a link with its problems');
    await leave();

    await go(page, '#/commitments/openai-cerebras-10bn');
    await page.getByRole('dialog').getByText(fr.t.history.aboutLink).click();
    await look('a link with its history');
    await page.getByLabel(fr.t.forms.fieldName('note')).fill('…');
    await leave();
    await look('leaving what was typed');
    await press(fr.t.forms.discard.leave);

    await go(page, '#/companies/cerebras');
    await press(fr.t.companies.page.edit);
    await look('a company’s form');
    await leave();
    await press(fr.t.companies.page.remove);
    await look('removing a company');
    await press(fr.t.forms.cancel);

    await page.getByRole('button', { name: fr.t.companies.watch('Cerebras Systems') }).click();
    await page.getByRole('button', { name: /^Annuler : liste de suivi/ }).click();
    await press(fr.t.history.open);
    await look('the history');
    await leave();
    await press(fr.t.shell.about);
    await look('about');
    await leave();
    await go(page, '#/companies');
    await press(fr.t.exporting.button);
    await look('the export menu');
    await leave();
  });

  test('an import, an alert and a thesis are French and accessible', async ({ app, page }) => {
    test.setTimeout(90_000);
    await beginWith('starter', app, page);
    const { look, press, leave } = handsOn(page);
    await go(page, '#/companies');
    await press(fr.t.importing.button);
    await look('an import');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'deals.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'from,to,amount,kind,announced\nOpenAI,Oracle,10 Mrd,purchase,2026-01-05\nOpenAI,Zorglub,lots,purchase,05/06/2026\n',
        ),
      });
    const on = page.getByRole('button', { name: fr.t.importing.next, exact: true });
    for (const step of ['file', 'columns', 'values'] as const) {
      await look(`import, ${step}`);
      if (!(await on.isEnabled())) break;
      await on.click();
    }
    await look('import, the last step');
    await press(fr.t.importing.cancel);
    await go(page, '#/weekly/watching');
    await press(fr.t.watching.alerts.add);
    await look('an alert');
    await leave();
    await press(fr.t.watching.theses.add);
    await look('a thesis');
    await leave();
  });

  test('a correction, its dialog and the ledger behind a summary are French', async ({
    app,
    page,
  }) => {
    test.setTimeout(90_000);
    await beginWith('starter', app, page);
    const { look, press } = handsOn(page);
    await expect
      .poll(async () => (await app.call('summaries.list', undefined)).entries.length, {
        timeout: 30_000,
      })
      .toBe(1);
    await page.reload();
    await go(page, '#/weekly');
    await press(fr.t.desk.record.correct);
    await press(fr.t.desk.correcting.save);
    await look('a correction without its reason');
    await page.getByLabel(fr.t.desk.correcting.reason).fill('…');
    await press(fr.t.desk.correcting.save);
    const changes = page.getByRole('region', { name: fr.t.weekly.sections.correction });
    await expect(changes).toBeVisible({ timeout: 20_000 });
    await look('a correction');
    await press(fr.t.desk.record.openState);
    await expect(page.getByText(/^Vous consultez le registre/)).toBeVisible();
    await look('the ledger behind it');
    await press(fr.t.shell.known.back);
    await go(page, '#/weekly/search');
    for (const sought of ['zorglub', 'circularité']) {
      await page.getByRole('searchbox').fill(sought);
      await expect(page.getByRole('status').filter({ hasText: sought })).toBeVisible();
      await look(`searching for ${sought}`);
    }
    await go(page, '#/weekly/calendar');
    await press(fr.t.desk.calendar.showTable);
    await look('the calendar as a table');
  });

  test('what the bundled data say of the dot-com era is said in French', async ({ app, page }) => {
    await beginWith('starter', app, page);
    await go(page, '#/dotcom/path');
    // It lies in the page before it is unfolded.
    await expect(page.getByText('Nasdaq Composite à la dernière clôture du mois.')).toBeAttached();
    await expectFrench(page, 'the indicators');
    await go(page, '#/dotcom/twin');
    await expect(page.getByRole('heading', { name: fr.t.dotcom.twin.ended })).toBeVisible();
    await expectFrench(page, 'a twin');
  });

  test('what a form finds wrong is said in French', async ({ app, page }) => {
    await beginWith('starter', app, page);
    await go(page, '#/commitments/openai-cerebras-10bn');
    const best = page.getByLabel(fr.t.forms.fieldName('best'));
    await best.fill('beaucoup');
    await best.press('Tab');
    await expect(page.getByText('« beaucoup » n’est pas un nombre')).toBeVisible();
    await best.fill('1,4 Md$');
    await expect(page.getByText('= 1,4 Md$')).toBeVisible();
  });
});
