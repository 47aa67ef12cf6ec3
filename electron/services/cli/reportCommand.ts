/** `bubblescope report`: the summary of a week from the app's own data folder, which is read and never written. */
import { join } from 'node:path';
import { type SummaryFormat, summaryFormats } from '#shared/export/summaryText';
import { problemSentence } from '#shared/text/en/problems';
import { onPaper, type Paper, papers } from '#shared/text/html/paper';
import { CallError, systemCode } from '../callError';
import { dataFolder } from '../dataFolder';
import { ledgerFileName } from '../ledgerFile';
import { linesOrNone } from '../linesService';
import { readLedgerFile } from '../openLedgerFile';
import { settingsOrDefaults } from '../settingsService';
import { starterPortfolio } from '../starter';
import { userDay } from '../userDay';
import { readArgs, readChoice, readDay, readWeek } from './args';
import { type ExitCode, type Io, UsageError } from './io';
import { writeMissed } from './missedWeeks';
import { reportText } from './reportText';

const options = {
  week: { type: 'string' },
  data: { type: 'string' },
  'known-on': { type: 'string' },
  format: { type: 'string', default: 'md' },
  'all-missed': { type: 'boolean', default: false },
  out: { type: 'string' },
  paper: { type: 'string', default: 'A4' },
} as const;

export function reportCommand(args: readonly string[], io: Io): ExitCode | Promise<ExitCode> {
  const { values } = readArgs(args, options, 0);
  if (values['all-missed']) {
    if (values.week !== undefined) throw new UsageError('--all-missed goes without --week');
    return writeMissed(dataFolder(values.data, io), io);
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
  const ledger = readLedgerFile(folder);
  if (ledger !== null && ledger.kind !== 'good') {
    const file = join(folder, ledgerFileName);
    io.err(ledger.problems.map((problem) => `${file}: ${problemSentence(problem)}\n`).join(''));
    return 1;
  }
  if (ledger === null)
    io.err(`There is no ledger in ${folder}: this tells of the starter portfolio.\n`);
  const { portfolio, changes } =
    ledger === null ? { portfolio: starterPortfolio(), changes: [] } : ledger.file;
  const told = { portfolio, changes, knownOn: known, ...linesOrNone(folder) };
  const textAs = (form: SummaryFormat) =>
    reportText(told, week, settingsOrDefaults(folder), form, userDay(io.now()));
  const { out } = values;
  if (format === 'pdf') return print(out ?? '', onPaper(textAs('html'), paper), io);
  if (out !== undefined) return write(out, textAs(format), io);
  io.out(textAs(format));
  return 0;
}

async function print(file: string, html: string, io: Io): Promise<ExitCode> {
  try {
    return write(file, await io.printPdf(html), io);
  } catch (error) {
    io.err(`${error instanceof CallError ? error.message : systemCode(error)}\n`);
    return 1;
  }
}

function write(file: string, content: string | Uint8Array, io: Io): ExitCode {
  try {
    io.write(file, content);
    return 0;
  } catch (error) {
    io.err(`${file}: can't be written (${systemCode(error)})\n`);
    return 1;
  }
}
