/** A portfolio file named on the command line, or its problems told on standard error, one a line. */
import type { Notice, Problem } from '#shared/model/diagnostic';
import type { Portfolio } from '#shared/model/portfolio';
import { parsePortfolioText } from '#shared/parse/portfolio';
import type { Texts } from '#shared/text/en/index';
import { plainSpaces } from '#shared/text/spaces';
import { systemCode } from '../callError';
import type { Io } from './io';

export interface ReadPortfolio {
  readonly portfolio: Portfolio;
  readonly notices: readonly Notice[];
}

/** null: it is bad, and that has been said. */
export function readPortfolio(file: string, io: Io, t: Texts): ReadPortfolio | null {
  let text: string;
  try {
    text = io.readText(file);
  } catch (error) {
    io.err(`${plainSpaces(t.cli.unreadable(file, systemCode(error)))}\n`);
    return null;
  }
  const parsed = parsePortfolioText(text);
  if (parsed.ok) return { portfolio: parsed.value, notices: parsed.notices };
  sayProblems(parsed.problems, io, t);
  return null;
}

/** One a line, on standard error; `file` stands before each, where it was not the user who named it. */
export function sayProblems(problems: readonly Problem[], io: Io, t: Texts, file?: string): void {
  const told = problems.map((problem) => {
    const sentence = t.problems.sentence(problem);
    return file === undefined ? sentence : t.terms.colon(file, sentence);
  });
  io.err(told.map((line) => `${plainSpaces(line)}\n`).join(''));
}
