/** `bubblescope report`: the summary of a week from the app's own data folder, which is read; only `--all-missed` writes into it. */
import { join } from 'node:path';
import { type SummaryFormat, summaryFormats } from '#shared/export/summaryText';
import { onPaper, type Paper, papers } from '#shared/text/html/paper';
import type { Language } from '#shared/text/languages';
import { plainSpaces } from '#shared/text/spaces';
import { dataFolder } from '../dataFolder';
import { documentOrNone } from '../keptDocument';
import { ledgerFileName } from '../ledgerFile';
import { linesKind } from '../linesKind';
import { readLedgerFile } from '../openLedgerFile';
import { settingsOrDefaults } from '../settingsService';
import { starterPortfolio } from '../starter';
import { userDay } from '../userDay';
import { readArgs, readChoice, readDay, readWeek } from './args';
import { type ExitCode, type Io, UsageError } from './io';
import { readLanguage } from './language';
import { writeMissed } from './missedWeeks';
import { sayProblems } from './portfolioFile';
import { fillFolder, type ReportFolder } from './reportFolder';
import { reportText } from './reportText';
import { type ReportFormat, written } from './written';

const options = {
  week: { type: 'string' },
  data: { type: 'string' },
  'known-on': { type: 'string' },
  format: { type: 'string' },
  'all-missed': { type: 'boolean', default: false },
  out: { type: 'string' },
  lang: { type: 'string' },
  paper: { type: 'string' },
} as const;

export function reportCommand(args: readonly string[], io: Io): ExitCode | Promise<ExitCode> {
  const { values } = readArgs(args, options, 0);
  if (values['all-missed']) return allMissed(values, io);
  if (values.week === undefined) throw new UsageError('--week is missing');
  const week = readWeek('--week', values.week);
  const { format, paper } = readForm(values);
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
  const told = { portfolio, changes, knownOn: known, ...documentOrNone(linesKind, folder) };
  const textAs = (form: SummaryFormat) =>
    reportText(told, week, settingsOrDefaults(folder), form, userDay(io.now()), language);
  const { out } = values;
  if (format === 'pdf') {
    const html = onPaper(textAs('html'), paper);
    return written(out ?? '', { format, html }, io, language.t);
  }
  if (out !== undefined) return written(out, { format, text: textAs(format) }, io, language.t);
  io.out(textAs(format));
  return 0;
}

interface Values {
  readonly week?: string | undefined;
  readonly data?: string | undefined;
  readonly 'known-on'?: string | undefined;
  readonly format?: string | undefined;
  readonly out?: string | undefined;
  readonly lang?: string | undefined;
  readonly paper?: string | undefined;
}

function readForm(values: Values): { readonly format: ReportFormat; readonly paper: Paper } {
  const formats = [...summaryFormats, 'pdf'] as const;
  return {
    format: readChoice<ReportFormat>('--format', values.format ?? 'md', formats),
    paper: readChoice<Paper>('--paper', values.paper ?? 'A4', papers),
  };
}

/** For a scheduled job: what is due into the data folder, and with `--out` what that folder misses into it. */
function allMissed(values: Values, io: Io): Promise<ExitCode> {
  for (const flag of ['week', 'known-on'] as const)
    if (values[flag] !== undefined) throw new UsageError(`--all-missed goes without --${flag}`);
  const { out } = values;
  for (const flag of ['format', 'paper'] as const)
    if (out === undefined && values[flag] !== undefined)
      throw new UsageError(`--all-missed --${flag} needs --out FOLDER`);
  const form = readForm(values);
  const folder = dataFolder(values.data, io);
  const language = readLanguage(values.lang, folder, io);
  if (out === undefined) return writeMissed(folder, io, language.t);
  return missedInto(folder, { out, ...form }, io, language);
}

/** Where the app is open it writes what is due itself: what it has written so far is taken. */
async function missedInto(
  folder: string,
  reports: ReportFolder,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const quiet = { ...io, out: () => {} };
  const due = await writeMissed(folder, quiet, language.t, 'pass');
  return due === 0 ? fillFolder(folder, reports, io, language) : due;
}
