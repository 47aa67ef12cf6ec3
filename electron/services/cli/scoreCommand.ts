/** `bubblescope score`: the signals of a file, as JSON in the shape of a golden value, or as a table. */
import { basename } from 'node:path';
import { plainScore } from '#shared/engine/plainScore';
import { score } from '#shared/engine/score';
import { readArgs, readConvention, readDay } from './args';
import type { ExitCode, Io } from './io';
import { readPortfolio } from './portfolioFile';
import { scoreTable } from './scoreTable';
import { yardstick } from './yardstick';

const options = {
  'as-of': { type: 'string' },
  convention: { type: 'string', default: 'binding' },
  json: { type: 'boolean', default: false },
} as const;

export function scoreCommand(args: readonly string[], io: Io): ExitCode {
  const { values, positionals } = readArgs(args, options, 1);
  const asOf = values['as-of'] === undefined ? null : readDay(values['as-of']);
  const convention = readConvention(values.convention);
  const file = positionals[0] ?? '-';

  const read = readPortfolio(file, io);
  if (read === null) return 1;
  const { portfolio } = read;
  const scored = score(portfolio, { asOf, convention }, yardstick());
  if (values.json) {
    const name =
      file === '-' ? portfolio.name : basename(file).replace(/(\.portfolio)?\.json$/, '');
    io.out(`${JSON.stringify(plainScore(name, scored), null, 2)}\n`);
  } else {
    io.out(scoreTable(portfolio, scored, yardstick().baseline));
  }
  return 0;
}
