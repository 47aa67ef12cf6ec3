/** What the main side offers: one function per channel of the contract, over the services of one data folder. */
import { type AppInfo, channels, type Handlers, type TakenFile } from '#shared/api';
import { emptyPortfolio } from '#shared/model/portfolio';
import { version } from '../../package.json';
import { makeArchives } from './archive/service';
import { backupHandlers } from './backups/backupHandlers';
import { openBackups } from './backups/backups';
import { makeChecker } from './evidence/check';
import { evidenceHandlers } from './evidence/handlers';
import { openEvidence } from './evidence/store';
import { holdingsKind } from './holdingsKind';
import { openDocument } from './keptDocument';
import type { OpenStore } from './keptStore';
import { openLedger } from './ledger';
import { removeLeftovers } from './leftovers';
import { linesKind } from './linesKind';
import type { Log } from './log/log';
import { problemHandlers } from './log/problem';
import type { PrintPdf } from './pdf/printWithChromium';
import { scenariosKind } from './scenariosKind';
import { openSettings } from './settingsService';
import { starterPortfolio } from './starter';
import type { Compose } from './summaries/composer';
import { openDesk } from './summaries/desk';
import { keepSchedule } from './summaries/schedule';
import { summaryHandlers } from './summaries/summaryHandlers';
import { systemLocale, withLanguage } from './systemLanguage';
import { openTransfers } from './transfers';
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
  /** Asks where, and puts a copy of a file there. */
  readonly saveCopy: (file: string, name: string) => Promise<{ readonly saved: boolean }>;
  /** Has the system open a file. */
  readonly openFile: (file: string) => Promise<void>;
  /** Shows a file in the system's own window. */
  readonly showFile: (file: string) => void;
  readonly log: Log;
  /** What is said outside of the page is said anew. */
  readonly settingsChanged?: () => void;
}

/** The handlers, and how to end what runs behind them. */
export interface Services {
  readonly handlers: Handlers;
  readonly close: () => void;
}

export function openServices(edge: Edge): Services {
  const { mode, folder, openStore, now, saveFile, notify } = edge;
  removeLeftovers(folder);
  const backups = openBackups(folder, now);
  const ledger = openLedger({
    folder,
    openStore,
    now,
    backups,
    get starter() {
      return starterPortfolio();
    },
  });
  const settings = openSettings(folder, openStore, userDay(now()));
  const lines = openDocument(linesKind, folder, openStore, userDay(now()));
  const holdings = openDocument(holdingsKind, folder, openStore, userDay(now()));
  const scenarios = openDocument(scenariosKind, folder, openStore, userDay(now()));
  const desk = openDesk({
    folder,
    now,
    settings: () => withLanguage(settings.read(), systemLocale()),
    sources() {
      const kept = ledger.kept();
      return kept?.begun ? { ...kept, ...lines.read(), ...scenarios.read() } : null;
    },
    compose: edge.compose,
    announce: (headline) => settings.read().notify && notify(headline),
  });
  const transfers = openTransfers(folder, now);
  const evidence = openEvidence(folder);
  const checker = makeChecker(evidence);
  const archives = makeArchives({
    folder,
    ledger,
    settings,
    lines,
    scenarios,
    holdings,
    evidence,
    checker,
    transfers,
  });
  const portfolio = () => ledger.kept()?.portfolio ?? emptyPortfolio('');
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
    'ledger.saving': ledger.saving,
    'ledger.saveNow': ledger.saveNow,
    ...backupHandlers(backups, ledger),
    'settings.read': settings.read,
    'settings.write': (next) => {
      const kept = settings.write(next);
      edge.settingsChanged?.();
      return kept;
    },
    'app.info': () => ({ version, mode, dataFolder: folder, today: userDay(now()) }),
    'pdf.print': async ({ html }) => ({
      base64: Buffer.from(await edge.printPdf(html)).toString('base64'),
    }),
    'file.save': saveFile,
    'lines.read': lines.read,
    'lines.write': lines.write,
    'scenarios.read': scenarios.read,
    'scenarios.write': scenarios.write,
    'holdings.read': holdings.read,
    'holdings.write': holdings.write,
    ...summaryHandlers(desk),
    ...evidenceHandlers({ ...edge, transfers, evidence, checker, portfolio }),
    ...problemHandlers({ ...edge, settings: settings.read, transfers }),
    // Only a system that has handed a file over has one; `electron/ipc.ts` knows of it.
    'opened.take': () => null,
    'archive.make': archives.make,
    'archive.look': archives.look,
    'archive.restore': async (transfer) => {
      const result = await archives.restore(transfer);
      void desk.writeDue();
      return result;
    },
  } satisfies Handlers;
  const endSchedule = keepSchedule(desk, now);
  return {
    handlers: settledFirst(ledger.settle, handlers),
    close() {
      ledger.settle();
      endSchedule();
    },
  };
}

/** Each call finds on disk what the one before was answered. */
function settledFirst(settle: () => void, handlers: Handlers): Handlers {
  const settled = channels.map((channel) => {
    const handler: (input: never) => unknown = handlers[channel];
    const run = (input: never) => {
      settle();
      return handler(input);
    };
    return [channel, run];
  });
  return Object.fromEntries(settled) as unknown as Handlers;
}
