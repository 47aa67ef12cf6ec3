/** `bubblescope report`: the summary of a week from the app's own data folder, which is read and never written. */
import { type SummaryFormat, summaryFormats } from '#shared/export/summaryText';
import { isWeek } from '#shared/model/week';
import { problemSentence } from '#shared/text/en/problems';
import { systemCode } from '../callError';
import { dataFolder } from '../dataFolder';
import { linesOrNone } from '../linesService';
import { readLedgerFile } from '../openLedgerFile';
import { settingsOrDefaults } from '../settingsService';
import { starterPortfolio } from '../starter';
import { readArgs, readChoice, readDay } from './args';
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
  const { week } = values;
  if (values['all-missed']) {
    if (week !== undefined) throw new UsageError('--all-missed goes without --week');
    return writeMissed(dataFolder(values.data, io), io);
  }
  if (week === undefined) throw new UsageError('--week is missing');
  if (!isWeek(week)) throw new UsageError(`--week ${week}: a week is written 2026-W03`);
  const format = readChoice<SummaryFormat>('--format', values.format, summaryFormats);

  const known = values['known-on'] === undefined ? null : readDay('--known-on', values['known-on']);

  const folder = dataFolder(values.data, io);
  const ledger = readLedgerFile(folder);
  if (ledger !== null && ledger.kind !== 'good') {
    io.err(ledger.problems.map((problem) => `${problemSentence(problem)}\n`).join(''));
    return 1;
  }
  if (ledger === null)
    io.err(`There is no ledger in ${folder}: this tells of the starter portfolio.\n`);
  const { portfolio, changes } =
    ledger === null ? { portfolio: starterPortfolio(), changes: [] } : ledger.file;
  const told = { portfolio, changes, knownOn: known, ...linesOrNone(folder) };
  const text = reportText(told, week, settingsOrDefaults(folder), format);
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
