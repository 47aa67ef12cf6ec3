/** One handler per channel of the contract. Only the app's own top frame is answered. */
import { app, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { channels, type Handlers } from '#shared/api';
import { isOwnUrl } from './appOrigin';
import { openElectronStore } from './electronStore';
import { follow } from './follow';
import { notify } from './notify';
import { takeOpened } from './opened';
import { openFile, showFile } from './openFile';
import { printPdf } from './printPdf';
import { saveCopy, saveFile } from './saveFile';
import { answer, refusal } from './services/answer';
import { openServices } from './services/handlers';
import type { Log } from './services/log/log';
import { settingsOrDefaults } from './services/settingsService';
import { composeOnThread } from './services/summaries/composer';

export function setupIpc(folder: string, log: Log): void {
  const { handlers: served, close } = openServices({
    mode: 'electron',
    folder,
    openStore: openElectronStore,
    now: () => new Date(),
    compose: composeOnThread(new URL('summaryWorker.js', import.meta.url)),
    notify,
    printPdf,
    saveFile,
    saveCopy,
    openFile,
    showFile,
    log,
    settingsChanged: () => follow(folder, settingsOrDefaults(folder), log),
  });
  const handlers: Handlers = {
    ...served,
    'opened.take': takeOpened,
    async 'archive.restore'(transfer) {
      const result = await served['archive.restore'](transfer);
      follow(folder, await served['settings.read'](undefined), log);
      return result;
    },
  };
  app.on('will-quit', close);
  for (const channel of channels) {
    ipcMain.handle(channel, (event, input: unknown) =>
      isOurs(event)
        ? answer(handlers, channel, input, log.failure)
        : refusal('foreign-sender', 'Only the app itself is answered.'),
    );
  }
}

function isOurs({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnUrl(senderFrame.url);
}
