/** `bubblescope report`: the summary of a week from the app's own data folder, which is read and never written. */
import { join } from 'node:path';
import { type SummaryFormat, summaryFormats } from '#shared/export/summaryText';
import type { Texts } from '#shared/text/en/index';
import { plainSpaces } from '#shared/text/spaces';
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
  const format = readChoice<SummaryFormat>('--format', values.format, summaryFormats);

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
  const told = { portfolio, changes, knownOn: known, ...linesOrNone(folder) };
  const settings = settingsOrDefaults(folder);
  const text = reportText(told, week, settings, format, userDay(io.now()), language);
  if (values.out === undefined) io.out(text);
  else return write(values.out, text, io, language.t);
  return 0;
}

function write(file: string, text: string, io: Io, t: Texts): ExitCode {
  try {
    io.writeText(file, text);
    return 0;
  } catch (error) {
    io.err(`${plainSpaces(t.cli.unwritable(file, systemCode(error)))}\n`);
    return 1;
  }
}
