/** A test on the built app in the stand-in: `standin` is started on a folder of its own, `window` is its page. */
import type { Page } from '@playwright/test';
import { test as base, expect } from '../fixtures';
import { watch } from '../watch';
import { standinOrigin } from './page';
import { type Standin, startStandin } from './standin';

export const test = base.extend<{ standin: Standin; window: Page }>({
  standin: async ({ context, dataFolder }, use) => {
    const offences = watch(context, (url) => url.startsWith(standinOrigin));
    const standin = await startStandin(context, dataFolder);
    await use(standin);
    await standin.close();
    expect(offences.filter((offence) => !offence.includes('elsewhere.example'))).toEqual([]);
  },
  window: async ({ standin }, use) => use(await standin.page),
});

/** The frame that the app itself calls from. */
export const ours = { url: 'app://bubblescope/', parent: null };

/** Past the first start's choice, and past the tour that it begins. */
export async function beginIn(window: Page): Promise<void> {
  await window.getByRole('dialog').getByRole('button').first().click();
  await window.getByRole('button', { name: 'Skip the tour' }).click();
}

export { expect };
