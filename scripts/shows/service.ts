/** The real services over a data folder, without what has nothing to do with keeping: no printing, and summaries only where asked. */
import type { Handlers } from '#shared/api';
import { openConfStore } from '../../electron/services/confStore';
import { openServices } from '../../electron/services/handlers';
import type { OpenStore } from '../../electron/services/keptStore';
import { openLog } from '../../electron/services/log/log';
import type { Compose } from '../../electron/services/summaries/composer';

const nothing: Compose = () => ({ done: Promise.resolve(), cancel() {} });

export function serviceOf(
  folder: string,
  now: () => Date,
  openStore: OpenStore = openConfStore,
  compose = nothing,
): Handlers {
  const { handlers } = openServices({
    mode: 'browser',
    folder,
    openStore,
    now,
    compose,
    notify() {},
    printPdf: async () => new Uint8Array(),
    saveFile: async () => ({ saved: false }),
    saveCopy: async () => ({ saved: false }),
    openFile: async () => {},
    showFile() {},
    log: openLog(folder, { mode: 'browser', now }),
  });
  return handlers;
}
