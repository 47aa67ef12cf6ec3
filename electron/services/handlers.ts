/** What the main side offers: one function per channel of the contract, over the services of one data folder. */
import type { AppInfo, Handlers, TextFile } from '#shared/api';
import { version } from '../../package.json';
import type { OpenStore } from './keptStore';
import { openLedger } from './ledger';
import { openSettings } from './settingsService';
import { starterPortfolio } from './starter';
import { userDay } from './userDay';

export interface Edge {
  readonly mode: AppInfo['mode'];
  readonly folder: string;
  readonly openStore: OpenStore;
  readonly now: () => Date;
  readonly saveFile: (file: TextFile) => Promise<{ readonly saved: boolean }>;
}

export function makeHandlers({ mode, folder, openStore, now, saveFile }: Edge): Handlers {
  const ledger = openLedger({ folder, openStore, starter: starterPortfolio(), now });
  const settings = openSettings(folder, openStore, userDay(now()));
  return {
    'ledger.read': ledger.read,
    'ledger.edit': ledger.edit,
    'ledger.begin': ledger.begin,
    'ledger.undo': ledger.undo,
    'ledger.redo': ledger.redo,
    'ledger.history': ledger.history,
    'settings.read': settings.read,
    'settings.write': settings.write,
    'app.info': () => ({ version, mode, dataFolder: folder, today: userDay(now()) }),
    'file.save': saveFile,
  } satisfies Handlers;
}
