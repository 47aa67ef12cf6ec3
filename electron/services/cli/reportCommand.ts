/** `bubblescope report`: the summary of a week from the app's own data folder, which is read and never written. */
import { join } from 'node:path';
import { type SummaryFormat, summaryFormats } from '#shared/export/summaryText';
import { problemSentence } from '#shared/text/en/problems';
import { systemCode } from '../callError';
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
} as const;

export function reportCommand(args: readonly string[], io: Io): ExitCode | Promise<ExitCode> {
  const { values } = readArgs(args, options, 0);
  if (values['all-missed']) {
    if (values.week !== undefined) throw new UsageError('--all-missed goes without --week');
    return writeMissed(dataFolder(values.data, io), io);
  }
  if (values.week === undefined) throw new UsageError('--week is missing');
  const week = readWeek('--week', values.week);
  const format = readChoice<SummaryFormat>('--format', values.format, summaryFormats);

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
  const text = reportText(told, week, settingsOrDefaults(folder), format, userDay(io.now()));
  if (values.out === undefined) io.out(text);
  else return write(values.out, text, io);
  return 0;
}

function write(file: string, text: string, io: Io): ExitCode {
  try {
    io.writeText(file, text);
    return 0;
  } catch (error) {
    io.err(`${file}: can't be written (${systemCode(error)})\n`);
    return 1;
  }
}
