/** Electron's start, as a table of contents. */
import { app } from 'electron';
import { setupBackground, startedAtLogin } from './background';
import { setupBadge } from './badge';
import { setupCrashes } from './crashes';
import { setupData } from './data';
import { follow } from './follow';
import { setupGuards } from './guards';
import { setupIpc } from './ipc';
import { setupMenu } from './menu';
import { setupNetwork, setupSession } from './network';
import { openPath, setupOpened } from './opened';
import { setupProtocol, setupScheme } from './protocol';
import { openLog } from './services/log/log';
import { settingsOrDefaults } from './services/settingsService';
import { setupSingleInstance } from './singleInstance';
import { smoke as smokeTest } from './smoke';
import { setupUnsaved } from './unsaved';
import { setupWindow } from './window';

const { folder, files, hidden, smoke } = setupData();
if (setupSingleInstance(folder)) {
  const log = openLog(folder, { mode: 'electron', now: () => new Date() });
  setupCrashes(log);
  setupNetwork();
  setupScheme();
  setupGuards(folder);
  setupUnsaved(folder);
  setupOpened(folder);
  setupBackground();
  setupBadge();
  // Not awaited: Electron is ready only after this module has run.
  app.whenReady().then(() => {
    setupSession();
    setupProtocol();
    // First, so that the page's process starts while what is kept is read; its calls wait for that.
    setupWindow(folder, { hidden: hidden || startedAtLogin() });
    setupIpc(folder, log);
    setupMenu(folder);
    follow(folder, settingsOrDefaults(folder), log);
    for (const file of files) void openPath(file);
    if (smoke) void smokeTest().catch(() => app.exit(1));
  });
}
