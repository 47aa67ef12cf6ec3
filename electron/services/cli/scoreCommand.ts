/** `bubblescope score`: the signals of a file, as JSON in the shape of a golden value, or as a table. */
import { basename } from 'node:path';
import { plainScore } from '#shared/engine/plainScore';
import { score } from '#shared/engine/score';
import { knownOn } from '#shared/model/known';
import { dataFolder } from '../dataFolder';
import { readArgs, readConvention, readDay } from './args';
import type { ExitCode, Io } from './io';
import { readLanguage } from './language';
import { readPortfolio } from './portfolioFile';
import { scoreTable } from './scoreTable';
import { yardstick } from './yardstick';

const options = {
  'as-of': { type: 'string' },
  'known-on': { type: 'string' },
  convention: { type: 'string', default: 'binding' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

export function scoreCommand(args: readonly string[], io: Io): ExitCode {
  const { values, positionals } = readArgs(args, options, 1);
  const asOf = values['as-of'] === undefined ? null : readDay('--as-of', values['as-of']);
  const known = values['known-on'] === undefined ? null : readDay('--known-on', values['known-on']);
  const convention = readConvention(values.convention);
  const file = positionals[0] ?? '-';

  const language = readLanguage(values.lang, dataFolder(undefined, io), io);
  const read = readPortfolio(file, io, language.t);
  if (read === null) return 1;
  // A file has no changes: what it says of recording and announcing decides.
  const portfolio = known === null ? read.portfolio : knownOn(read.portfolio, [], known);
  const scored = score(portfolio, { asOf, convention }, yardstick());
  if (values.json) {
    const name =
      file === '-' ? portfolio.name : basename(file).replace(/(\.portfolio)?\.json$/, '');
    io.out(`${JSON.stringify(plainScore(name, scored), null, 2)}\n`);
  } else {
    io.out(scoreTable(portfolio, scored, yardstick().baseline, language));
  }
  return 0;
}
