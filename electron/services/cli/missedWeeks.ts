/** `bubblescope report --all-missed`: what the app would write at its next start, without it. Holds the folder's lock meanwhile. */
import type { Texts } from '#shared/text/en/index';
import { plainSpaces } from '#shared/text/spaces';
import { systemCode } from '../callError';
import { documentOrNone } from '../keptDocument';
import { linesKind } from '../linesKind';
import { lockFolder } from '../lock';
import { readLedgerFile } from '../openLedgerFile';
import { settingsOrDefaults } from '../settingsService';
import { composeHere } from '../summaries/composer';
import { openDesk } from '../summaries/desk';
import { withLanguage } from '../systemLanguage';
import type { ExitCode, Io } from './io';

/** `whenOpen`: whether an app that is open on the folder, and writes for itself, is a failure. */
export async function writeMissed(
  folder: string,
  io: Io,
  t: Texts,
  whenOpen: 'fail' | 'pass' = 'fail',
): Promise<ExitCode> {
  const lock = takeLock(folder, io, t);
  if (lock === 'open') {
    if (whenOpen === 'pass') return 0;
    io.err(`${plainSpaces(t.cli.missed.open)}\n`);
  }
  if (lock === 'open' || lock === null) return 1;
  try {
    return await writeDue(folder, io, t);
  } finally {
    lock.release();
  }
}

function takeLock(folder: string, io: Io, t: Texts) {
  try {
    const lock = lockFolder(folder);
    return lock.kind === 'held' ? lock : 'open';
  } catch (error) {
    io.err(`${plainSpaces(t.problems.unusableFolder(folder, systemCode(error)))}\n`);
    return null;
  }
}

async function writeDue(folder: string, io: Io, t: Texts): Promise<ExitCode> {
  const ledger = readLedgerFile(folder);
  if (ledger?.kind !== 'good' || !ledger.file.begun) {
    io.err(`${plainSpaces(t.cli.missed.noLedger)}\n`);
    return 1;
  }
  const { portfolio, changes } = ledger.file;
  const desk = openDesk({
    folder,
    now: io.now,
    sources: () => ({ portfolio, changes, ...documentOrNone(linesKind, folder) }),
    settings: () => withLanguage(settingsOrDefaults(folder), io.locale),
    compose: composeHere,
    announce: () => {},
  });
  const before = new Set(desk.shelf.list().entries.map(({ week }) => week));
  await desk.writeDue();
  const { failed, written } = desk.status();
  const weeks = desk.shelf.list().entries.flatMap(({ week }) => (before.has(week) ? [] : [week]));
  io.out(
    written === 0
      ? `${plainSpaces(t.cli.missed.nothing)}\n`
      : weeks.map((week) => `${week}\n`).join(''),
  );
  if (failed === null) return 0;
  io.err(`${failed}\n`);
  return 1;
}
