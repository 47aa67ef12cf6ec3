/** Electron's start, as a table of contents. */
import { app } from 'electron';
import { setupData } from './data';
import { setupGuards } from './guards';
import { setupIpc } from './ipc';
import { setupMenu } from './menu';
import { setupProtocol, setupScheme } from './protocol';
import { setupSingleInstance } from './singleInstance';
import { setupUnsaved } from './unsaved';
import { setupWindow } from './window';

const folder = setupData();
if (setupSingleInstance(folder)) {
  setupScheme();
  setupGuards();
  setupUnsaved(folder);
  // Not awaited: Electron is ready only after this module has run.
  app.whenReady().then(() => {
    setupProtocol();
    setupIpc(folder);
    setupMenu(folder);
    setupWindow();
  });
}
