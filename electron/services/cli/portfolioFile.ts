/** A portfolio file named on the command line, or its problems told on standard error, one a line. */
import type { Notice } from '#shared/model/diagnostic';
import type { Portfolio } from '#shared/model/portfolio';
import { parsePortfolioText } from '#shared/parse/portfolio';
import { problemSentence, unreadableWords } from '#shared/text/en/problems';
import { systemCode } from '../callError';
import type { Io } from './io';

export interface ReadPortfolio {
  readonly portfolio: Portfolio;
  readonly notices: readonly Notice[];
}

/** null: it is bad, and that has been said. */
export function readPortfolio(file: string, io: Io): ReadPortfolio | null {
  let text: string;
  try {
    text = io.readText(file);
  } catch (error) {
    io.err(`${file} can’t be read: ${unreadableWords(systemCode(error))}.\n`);
    return null;
  }
  const parsed = parsePortfolioText(text);
  if (parsed.ok) return { portfolio: parsed.value, notices: parsed.notices };
  io.err(parsed.problems.map((problem) => `${problemSentence(problem)}\n`).join(''));
  return null;
}
