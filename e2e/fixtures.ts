/**
 * What an end-to-end test starts with. Import `test` and `expect` from here.
 *
 * - `dataFolder`: an empty folder of the test's own. Put a file in it before asking for `app` and it is met at the start;
 *   to do so, ask for `dataFolder` and `startApp` instead of `app`.
 * - `app`: the built app in browser mode over that folder (see `App` in `app.ts`): `app.url`, `app.call(channel, input)`
 *   as its page calls, `await app.restart()`, then `await page.goto(app.url)`.
 * - `page`: a page opened at the app. Its first start shows the welcome; `await app.call('ledger.begin', { with: 'starter' })`
 *   in a `beforeEach` that asks for `app` only goes past it.
 *
 * A test fails at its end where any page of it asked for something outside the app's own origin, threw an uncaught error
 * or broke the content security policy.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { App } from './app';
import { watch } from './watch';

interface Fixtures {
  readonly dataFolder: string;
  readonly startApp: () => Promise<App>;
  readonly app: App;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'bubblescope-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  startApp: async ({ dataFolder }, use) => {
    const started: App[] = [];
    await use(async () => {
      const app = new App(dataFolder);
      started.push(app);
      await app.start();
      return app;
    });
    for (const app of started) await app.stop();
  },

  app: async ({ startApp }, use) => {
    await use(await startApp());
  },

  page: async ({ page, context, app }, use) => {
    const offences = watch(context, (url) => app.isOwn(url));
    await page.goto(app.url);
    await use(page);
    expect(offences, 'outside the app, uncaught, or against the policy').toEqual([]);
  },
});

export { expect };
