/** `bubblescope check`: the problems of a file; where there are none, what is in it and what was read otherwise. */
import { type TableName, tableNames } from '#shared/model/portfolio';
import { plainSpaces } from '#shared/text/spaces';
import { dataFolder } from '../dataFolder';
import { readArgs } from './args';
import type { ExitCode, Io } from './io';
import { readLanguage } from './language';
import { readPortfolio } from './portfolioFile';

const options = { lang: { type: 'string' } } as const;

export function checkCommand(args: readonly string[], io: Io): ExitCode {
  const { values, positionals } = readArgs(args, options, 1);
  const { t } = readLanguage(values.lang, dataFolder(undefined, io), io);
  const read = readPortfolio(positionals[0] ?? '-', io, t);
  if (read === null) return 1;
  const counts = tableNames.map((table) => [table, read.portfolio[table].length] as const);
  io.out(
    `${plainSpaces(t.cli.noProblems(Object.fromEntries(counts) as Record<TableName, number>))}\n`,
  );
  for (const notice of read.notices) {
    io.out(`${plainSpaces(t.cli.notice(t.notices.sentence(notice)))}\n`);
  }
  return 0;
}
