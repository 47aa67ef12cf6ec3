/** The portfolio that ships with the app. A bad one is a mistake of ours and throws. */
import document from '#assets/starter-portfolio.json';
import type { Portfolio } from '#shared/model/portfolio';
import { parsePortfolio } from '#shared/parse/portfolio';

export function starterPortfolio(): Portfolio {
  const parsed = parsePortfolio(document);
  if (!parsed.ok) throw new Error(`the starter portfolio is bad: ${parsed.problems[0]?.path}`);
  return parsed.value;
}
