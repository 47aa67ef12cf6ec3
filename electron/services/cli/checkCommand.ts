/** `bubblescope check`: the problems of a file; where there are none, what is in it and what was read otherwise. */
import { tableNames } from '#shared/model/portfolio';
import { noticeSentence } from '#shared/text/en/notices';
import { readArgs } from './args';
import type { ExitCode, Io } from './io';
import { readPortfolio } from './portfolioFile';

export function checkCommand(args: readonly string[], io: Io): ExitCode {
  const { positionals } = readArgs(args, {}, 1);
  const read = readPortfolio(positionals[0] ?? '-', io);
  if (read === null) return 1;
  const counts = tableNames.map((table) => `${read.portfolio[table].length} ${table}`);
  io.out(`no problems: ${counts.join(', ')}\n`);
  for (const notice of read.notices) io.out(`notice: ${noticeSentence(notice)}\n`);
  return 0;
}
