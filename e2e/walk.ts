/** A newcomer's walk, from the first start to the week's PDF, told by a hand that counts what it takes, and what must come of it. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type FileChooser, type Locator, type Page } from '@playwright/test';
import { pdfPages } from './pdfText';

interface Step {
  readonly name: string;
  clicks: number;
  keys: number;
}

/** Does what a person does with a mouse and a keyboard, and counts it by the step of the walk. */
export class Hand {
  readonly steps: Step[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  begin(name: string): void {
    this.steps.push({ name, clicks: 0, keys: 0 });
  }

  async click(what: Locator): Promise<void> {
    await what.click();
    this.#count({ clicks: 1 });
  }

  /** Into a field that is clicked first; `isThere`: the focus is in it already. */
  async type(field: Locator, text: string, { isThere = false } = {}): Promise<void> {
    if (isThere) await expect(field).toBeFocused();
    else await this.click(field);
    await this.#page.keyboard.type(text);
    this.#count({ keys: text.length });
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    this.#count({ keys: 1 });
  }

  /** A click opens the list, another one chooses. */
  async select(field: Locator, label: string | RegExp): Promise<void> {
    const option = field.locator('option', { hasText: label }).first();
    await field.selectOption({ label: (await option.textContent()) ?? '' });
    this.#count({ clicks: 2 });
  }

  total(of: 'clicks' | 'keys'): number {
    return this.steps.reduce((sum, step) => sum + step[of], 0);
  }

  /** A line a step, and one for all of them. */
  told(): string {
    const all = { name: 'All of it', clicks: this.total('clicks'), keys: this.total('keys') };
    return [...this.steps, all]
      .map(({ name, clicks, keys }) => `${name}: ${clicks} clicks, ${keys} keys`)
      .join('\n');
  }

  #count({ clicks = 0, keys = 0 }: { readonly clicks?: number; readonly keys?: number }): void {
    const step = this.steps.at(-1);
    if (!step) throw new Error('no step has begun');
    step.clicks += clicks;
    step.keys += keys;
  }
}

const evidence = Buffer.from('%PDF-1.4\na release\n%%EOF\n');
const evidenceHash = createHash('sha256').update(evidence).digest('hex');
const release = { name: 'Release.pdf', mimeType: 'application/pdf', buffer: evidence };

export interface Walked {
  readonly hand: Hand;
  /** Who is on most loops. */
  readonly most: string;
  readonly pdf: Buffer;
}

/** `today`: the app's own. `taken`: the file that `act` takes out of the app, by download or by the system's dialog. */
export async function walk(
  page: Page,
  today: Date,
  taken: (act: () => Promise<void>) => Promise<Buffer>,
): Promise<Walked> {
  const hand = new Hand(page);
  const button = (name: string | RegExp, inside: Page | Locator = page) =>
    inside.getByRole('button', { name });
  const screen = (name: string) => page.getByRole('link', { name, exact: true });
  const onScreen = (name: string | RegExp) =>
    page.getByRole('heading', { level: 1, name }).waitFor();

  hand.begin('Go on with the starter portfolio');
  await hand.click(button('Go on with it'));
  await hand.click(button('Skip the tour'));

  hand.begin('Read the dials');
  for (const dial of ['Circularity', 'Concentration'])
    await expect(page.getByRole('img', { name: new RegExp(`^${dial}: \\d+`) })).toBeVisible();

  hand.begin('Find who is on most loops');
  await hand.click(screen('Companies'));
  await onScreen('Companies');
  await hand.click(button(/^Loops/));
  await expect(page.getByRole('columnheader', { name: /^Loops/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const loops = page.getByTitle('What is behind it: Loops', { exact: true });
  await expect(loops.first()).toHaveText(/^\d/);
  const counts = (await loops.allTextContents()).map((text) => Number(text.replace(/\D/g, '')));
  expect(counts[0]).toBe(Math.max(...counts));
  const most = (await page.getByRole('rowheader').getByRole('link').first().textContent()) ?? '';

  hand.begin('Add a deal of last week, with its source and a PDF');
  await hand.click(screen('Overview'));
  await onScreen('Overview');
  await hand.click(button('Add a link'));
  const form = page.getByRole('dialog', { name: 'Add a link' });
  const day = dayBefore(today, 3);
  const field = (name: string) => form.getByRole('textbox', { name, exact: true });
  // The form begins at its kind; Tab goes on from there.
  await expect(form.getByLabel('Kind', { exact: true })).toBeFocused();
  for (const [end, name] of [
    ['Buyer', 'Anthropic'],
    ['Seller', 'Cerebras Systems'],
  ] as const) {
    await hand.press('Tab');
    await hand.type(form.getByRole('combobox', { name: end }), name, { isThere: true });
  }
  await hand.press('Tab');
  await hand.type(field('Best estimate'), '$40bn');
  await hand.type(field('Announced'), day);
  await hand.select(form.getByLabel('State'), 'Signed');
  await expect(field('Since')).toHaveValue(day);
  await hand.click(button('New source', form));
  await hand.type(field('Title'), 'A release', { isThere: true });
  await hand.type(field('Publisher'), 'Cerebras Systems');
  await expect(field('Published')).toHaveValue(day);
  await hand.select(form.getByLabel('Tier'), /^Tier 1/);
  const chooser = page.waitForEvent('filechooser');
  await hand.click(button('Choose files…', form));
  await give(await chooser);
  await expect(button('Open Release.pdf', form)).toBeVisible();
  await hand.click(button('Save link', form));
  await expect(form).toBeHidden();

  hand.begin('See what it did');
  await expect(page.getByRole('status').filter({ hasText: 'Anthropic' })).toContainText('Added');
  const changes = page.getByRole('region', { name: 'Changed this week' });
  await expect(changes.getByRole('link', { name: /^Anthropic → Cerebras/ })).toBeVisible();
  await expect(changes).toContainText(/The dials over the week: Circularity [+−]?\d/);

  hand.begin('Read the newest summary');
  await hand.click(screen('Weekly'));
  await onScreen(/^Week \d+ of \d{4}/);
  await expect(page.getByRole('article')).toContainText('Circularity');

  hand.begin('Take it away as a PDF');
  await hand.click(button('Export', page.getByRole('main')));
  const pdf = await taken(() => hand.click(page.getByRole('menuitem', { name: 'PDF, A4' })));
  return { hand, most, pdf };
}

const give = (chooser: FileChooser) => chooser.setFiles(release);

function dayBefore(today: Date, days: number): string {
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() - days);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** What the walk takes now: more of either wants a reason. */
const atMost = { clicks: 19, keys: 68 };

/** In no more clicks and keys than it takes now. */
export async function expectDone({ hand, most, pdf }: Walked, dataFolder: string): Promise<void> {
  console.log(hand.told());
  expect(most).not.toBe('');
  const kept = join(dataFolder, 'evidence', evidenceHash.slice(0, 2), `${evidenceHash}.pdf`);
  expect(existsSync(kept)).toBe(true);
  const [first] = await pdfPages(pdf);
  expect(first?.text).toMatch(/Week \d+ of \d{4}/);
  expect(hand.total('clicks')).toBeLessThanOrEqual(atMost.clicks);
  expect(hand.total('keys')).toBeLessThanOrEqual(atMost.keys);
}
