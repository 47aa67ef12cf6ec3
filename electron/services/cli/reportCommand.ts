/** `bubblescope report`: the summary of a week from the app's own data folder, which is read and never written. */
import { knownOn } from '#shared/model/known';
import { isWeek } from '#shared/model/week';
import { plainSpaces } from '#shared/text/spaces';
import { dataFolder } from '../dataFolder';
import { readLedgerFile } from '../openLedgerFile';
import { settingsOrDefaults } from '../settingsService';
import { starterPortfolio } from '../starter';
import { readArgs, readChoice, readDay } from './args';
import { type ExitCode, type Io, UsageError } from './io';
import { readLanguage } from './language';
import { writeMissed } from './missedWeeks';
import { sayProblems } from './portfolioFile';
import { type ReportFormat, reportFormats, reportText } from './reportText';

const options = {
  week: { type: 'string' },
  data: { type: 'string' },
  'known-on': { type: 'string' },
  format: { type: 'string', default: 'md' },
  'all-missed': { type: 'boolean', default: false },
  lang: { type: 'string' },
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
  const format = readChoice<ReportFormat>('--format', values.format, reportFormats);

  const known = values['known-on'] === undefined ? null : readDay('--known-on', values['known-on']);

  const folder = dataFolder(values.data, io);
  const language = readLanguage(values.lang, folder, io);
  const ledger = readLedgerFile(folder);
  if (ledger !== null && ledger.kind !== 'good') {
    sayProblems(ledger.problems, io, language.t);
    return 1;
  }
  if (ledger === null) io.err(`${plainSpaces(language.t.cli.noLedger(folder))}\n`);
  const { portfolio, changes } =
    ledger === null ? { portfolio: starterPortfolio(), changes: [] } : ledger.file;
  const told = known === null ? portfolio : knownOn(portfolio, changes, known);
  io.out(reportText(told, week, settingsOrDefaults(folder), format, language));
  return 0;
}
