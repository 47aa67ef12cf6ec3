/** What the main side offers: one function per channel of the contract, over the services of one data folder. */
import type { AppInfo, Handlers, TakenFile } from '#shared/api';
import { version } from '../../package.json';
import type { OpenStore } from './keptStore';
import { openLedger } from './ledger';
import { openLines } from './linesService';
import type { PrintPdf } from './pdf/printWithChromium';
import { openSettings } from './settingsService';
import { starterPortfolio } from './starter';
import type { Compose } from './summaries/composer';
import { openDesk } from './summaries/desk';
import { keepSchedule } from './summaries/schedule';
import { summaryHandlers } from './summaries/summaryHandlers';
import { userDay } from './userDay';

export interface Edge {
  readonly mode: AppInfo['mode'];
  readonly folder: string;
  readonly openStore: OpenStore;
  readonly now: () => Date;
  readonly compose: Compose;
  /** Tells the user, outside the window, that a summary was written. */
  readonly notify: (headline: string) => void;
  readonly printPdf: PrintPdf;
  readonly saveFile: (file: TakenFile) => Promise<{ readonly saved: boolean }>;
}

/** The handlers, and how to end what runs behind them. */
export interface Services {
  readonly handlers: Handlers;
  readonly close: () => void;
}

export function openServices(edge: Edge): Services {
  const { mode, folder, openStore, now, saveFile, notify } = edge;
  const ledger = openLedger({ folder, openStore, starter: starterPortfolio(), now });
  const settings = openSettings(folder, openStore, userDay(now()));
  const lines = openLines(folder, openStore, userDay(now()));
  const desk = openDesk({
    folder,
    now,
    settings: settings.read,
    sources() {
      const kept = ledger.kept();
      return kept?.begun ? { ...kept, ...lines.read() } : null;
    },
    compose: edge.compose,
    announce: (headline) => settings.read().notify && notify(headline),
  });
  const handlers = {
    'ledger.read': ledger.read,
    'ledger.edit': ledger.edit,
    'ledger.begin': (choice) => {
      const state = ledger.begin(choice);
      void desk.writeDue();
      return state;
    },
    'ledger.undo': ledger.undo,
    'ledger.redo': ledger.redo,
    'ledger.history': ledger.history,
    'settings.read': settings.read,
    'settings.write': settings.write,
    'app.info': () => ({ version, mode, dataFolder: folder, today: userDay(now()) }),
    'pdf.print': async ({ html }) => ({
      base64: Buffer.from(await edge.printPdf(html)).toString('base64'),
    }),
    'file.save': saveFile,
    'lines.read': lines.read,
    'lines.write': lines.write,
    ...summaryHandlers(desk),
  } satisfies Handlers;
  return { handlers, close: keepSchedule(desk, now) };
}
