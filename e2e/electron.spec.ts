/** The built app in real Electron, where its binary and a display are; everywhere else `standin.spec.ts` alone runs. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from '@playwright/test';
import { findElectron, installedElectron } from '../scripts/electronBinary.mjs';
import { expect, test } from './fixtures';

const electron = installedElectron() === null ? { why: 'no binary' } : await findElectron();
if ('binary' in electron) {
  const root = join(fileURLToPath(import.meta.url), '..', '..');
  test('Electron run: the built app boots in real Electron and shows the Overview', async ({
    dataFolder,
  }) => {
    const app = await _electron.launch({
      executablePath: electron.binary,
      args: [root, '--data', dataFolder],
    });
    const window = await app.firstWindow();
    await expect(window.locator('h1')).toHaveText('Overview');
    expect(window.url()).toMatch(/^app:\/\/bubblescope\//);
    await app.close();
  });
}
