/** What every window of the app is held to, on the authority of Electron's security checklist. */
import { app, type WebPreferences } from 'electron';

export const safePreferences = (): WebPreferences => ({
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // Its dictionaries would be fetched from a host.
  spellcheck: false,
  devTools: !app.isPackaged,
});
