/** The built app in real Electron, where its binary and a display are; everywhere else the stand-in's tests alone run. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { findElectron, installedElectron } from '../scripts/electronBinary.mjs';
import { test as base, expect } from './fixtures';
import { expectDone, walk } from './walk';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const electron = installedElectron() === null ? { why: 'no binary' } : await findElectron();

const test = base.extend<{ electronApp: ElectronApplication; window: Page }>({
  electronApp: async ({ dataFolder }, use) => {
    const executablePath = 'binary' in electron ? electron.binary : '';
    const args = [root, '--data', dataFolder, '--lang=en-GB'];
    const app = await _electron.launch({ executablePath, args });
    await use(app);
    await app.close();
  },
  window: async ({ electronApp }, use) => use(await electronApp.firstWindow()),
});

if ('binary' in electron) {
  test('Electron run: the built app boots in real Electron and shows the Overview', async ({
    window,
  }) => {
    await expect(window.locator('h1')).toHaveText('Overview');
    expect(window.url()).toMatch(/^app:\/\/bubblescope\//);
  });

  test('Electron run: the page has nothing of Node, asks for nothing elsewhere, opens nothing and goes nowhere', async ({
    window,
    electronApp,
  }) => {
    await expect(window.locator('h1')).toHaveText('Overview');
    await electronApp.evaluate(({ dialog, shell }) => {
      // Cancelled, should it be asked; and never opened.
      dialog.showMessageBox = () => Promise.resolve({ response: 2, checkboxChecked: false });
      shell.openExternal = () => Promise.reject(new Error('opened'));
    });
    const found = await window.evaluate(async () => {
      const asked = (url: string) =>
        fetch(url).then(
          () => 'answered',
          () => 'refused',
        );
      const { bubblescope } = globalThis as unknown as {
        bubblescope: { call(channel: string, input?: unknown): Promise<unknown> };
      };
      return {
        node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
        web: await asked('https://elsewhere.example/'),
        file: await asked('file:///etc/hosts'),
        opened: globalThis.open('https://elsewhere.example/') === null,
        unknown: await bubblescope.call('ledger.drop'),
        granted: await Notification.requestPermission(),
      };
    });
    expect(found).toMatchObject({
      node: [],
      web: 'refused',
      file: 'refused',
      opened: true,
      unknown: { ok: false, error: { code: 'unknown-channel' } },
      granted: 'denied',
    });
    await window.evaluate(() => {
      location.href = 'https://elsewhere.example/';
    });
    await expect(window.locator('h1')).toHaveText('Overview');
    expect(window.url()).toMatch(/^app:\/\/bubblescope\//);
    const kept = await electronApp.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
    );
    expect(kept).toEqual([expect.stringMatching(/^app:\/\/bubblescope\//)]);
  });

  test('Electron run: a newcomer’s walk: from the first start to the week’s PDF', async ({
    window,
    electronApp,
    dataFolder,
  }) => {
    test.slow();
    const filePath = join(dataFolder, 'taken.pdf');
    const walked = await walk(window, new Date(), async (act) => {
      await electronApp.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
      }, filePath);
      await act();
      await expect.poll(() => existsSync(filePath), { timeout: 30_000 }).toBe(true);
      return readFileSync(filePath);
    });
    await expectDone(walked, dataFolder);
  });
}
