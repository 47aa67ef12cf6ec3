/** One handler per channel of the contract. Only the app's own top frame is answered. */
import { app, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { channels } from '#shared/api';
import { isOwnUrl } from './appOrigin';
import { openElectronStore } from './electronStore';
import { setupMenu } from './menu';
import { notify } from './notify';
import { openFile } from './openFile';
import { printPdf } from './printPdf';
import { saveCopy, saveFile } from './saveFile';
import { answer, refusal } from './services/answer';
import { openServices } from './services/handlers';
import { composeOnThread } from './services/summaries/composer';

export function setupIpc(folder: string): void {
  const { handlers, close } = openServices({
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
    settingsChanged: () => setupMenu(folder),
  });
  app.on('will-quit', close);
  for (const channel of channels) {
    ipcMain.handle(channel, (event, input: unknown) =>
      isOurs(event)
        ? answer(handlers, channel, input)
        : refusal('foreign-sender', 'Only the app itself is answered.'),
    );
  }
}

function isOurs({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnUrl(senderFrame.url);
}
