/** `bubblescope report`: the summary of a week from the app's own data folder, which is read and never written. */
import { join } from 'node:path';
import { type SummaryFormat, summaryFormats } from '#shared/export/summaryText';
import type { Texts } from '#shared/text/en/index';
import { onPaper, type Paper, papers } from '#shared/text/html/paper';
import { plainSpaces } from '#shared/text/spaces';
import { CallError, systemCode } from '../callError';
import { dataFolder } from '../dataFolder';
import { documentOrNone } from '../keptDocument';
import { ledgerFileName } from '../ledgerFile';
import { linesKind } from '../linesKind';
import { readLedgerFile } from '../openLedgerFile';
import { scenariosKind } from '../scenariosKind';
import { settingsOrDefaults } from '../settingsService';
import { starterPortfolio } from '../starter';
import { userDay } from '../userDay';
import { readArgs, readChoice, readDay, readWeek } from './args';
import { type ExitCode, type Io, UsageError } from './io';
import { readLanguage } from './language';
import { writeMissed } from './missedWeeks';
import { sayProblems } from './portfolioFile';
import { reportText } from './reportText';

const options = {
  week: { type: 'string' },
  data: { type: 'string' },
  'known-on': { type: 'string' },
  format: { type: 'string', default: 'md' },
  'all-missed': { type: 'boolean', default: false },
  out: { type: 'string' },
  lang: { type: 'string' },
  paper: { type: 'string', default: 'A4' },
} as const;

export function reportCommand(args: readonly string[], io: Io): ExitCode | Promise<ExitCode> {
  const { values } = readArgs(args, options, 0);
  if (values['all-missed']) {
    if (values.week !== undefined) throw new UsageError('--all-missed goes without --week');
    const folder = dataFolder(values.data, io);
    return writeMissed(folder, io, readLanguage(values.lang, folder, io).t);
  }
  if (values.week === undefined) throw new UsageError('--week is missing');
  const week = readWeek('--week', values.week);
  const format = readChoice<SummaryFormat | 'pdf'>('--format', values.format, [
    ...summaryFormats,
    'pdf',
  ]);
  const paper = readChoice<Paper>('--paper', values.paper, papers);
  if (format === 'pdf' && values.out === undefined)
    throw new UsageError('--format pdf needs --out FILE');

  const known = values['known-on'] === undefined ? null : readDay('--known-on', values['known-on']);

  const folder = dataFolder(values.data, io);
  const language = readLanguage(values.lang, folder, io);
  const ledger = readLedgerFile(folder);
  if (ledger !== null && ledger.kind !== 'good') {
    sayProblems(ledger.problems, io, language.t, join(folder, ledgerFileName));
    return 1;
  }
  if (ledger === null) io.err(`${plainSpaces(language.t.cli.noLedger(folder))}\n`);
  const { portfolio, changes } =
    ledger === null ? { portfolio: starterPortfolio(), changes: [] } : ledger.file;
  const told = {
    portfolio,
    changes,
    knownOn: known,
    ...documentOrNone(linesKind, folder),
    ...documentOrNone(scenariosKind, folder),
  };
  const textAs = (form: SummaryFormat) =>
    reportText(told, week, settingsOrDefaults(folder), form, userDay(io.now()), language);
  const { out } = values;
  if (format === 'pdf') return print(out ?? '', onPaper(textAs('html'), paper), io, language.t);
  if (out !== undefined) return write(out, textAs(format), io, language.t);
  io.out(textAs(format));
  return 0;
}

async function print(file: string, html: string, io: Io, t: Texts): Promise<ExitCode> {
  try {
    return write(file, await io.printPdf(html), io, t);
  } catch (error) {
    io.err(`${error instanceof CallError ? error.message : systemCode(error)}\n`);
    return 1;
  }
}

function write(file: string, content: string | Uint8Array, io: Io, t: Texts): ExitCode {
  try {
    io.write(file, content);
    return 0;
  } catch (error) {
    io.err(`${plainSpaces(t.cli.unwritable(file, systemCode(error)))}\n`);
    return 1;
  }
}
