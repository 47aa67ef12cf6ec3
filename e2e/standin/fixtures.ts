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

export { expect };
