/** Every screen that the navigation has, and what is reached from them: what holds for all screens is tried on these. */
import type { Page } from '@playwright/test';
import { screenIds } from '#shared/model/screen';
import type { Settings } from '#shared/model/settings';
import type { App } from './app';

export const everyScreen: readonly string[] = [
  ...screenIds.map((id) => `#/${id}`),
  '#/companies/cerebras',
  '#/weekly/2026-W03',
  '#/weekly/watching',
];

export async function openScreen(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Changes settings as the app keeps them, beside the page: it finds them when it is loaded next. */
export async function keepSettings(app: App, change: Partial<Settings>): Promise<void> {
  const settings = await app.call('settings.read', undefined);
  await app.call('settings.write', { ...settings, ...change });
}

export const looks = [
  { name: 'light', theme: 'light', contrast: 'normal' },
  { name: 'dark', theme: 'dark', contrast: 'normal' },
  { name: 'light with high contrast', theme: 'light', contrast: 'high' },
  { name: 'dark with high contrast', theme: 'dark', contrast: 'high' },
] as const;

/**
 * What a screen opens is tried in light: in the dark it differs in colours alone, whose contrast is a law over the tokens
 * (`renderer/styles`). The screens themselves are tried in every look. `BUBBLESCOPE_ALL_THEMES=1` tries both.
 */
export const themes: readonly ('light' | 'dark')[] =
  process.env.BUBBLESCOPE_ALL_THEMES === '1' ? ['light', 'dark'] : ['light'];
