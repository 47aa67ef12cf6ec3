/** Names of files that the user takes away: what, of which portfolio, on which day. */
import type { Day } from '../model/day';

/** How a portfolio's file ends. Both are the same JSON: by `shared` any tool knows that, by `own` each system knows whose it is. */
export const portfolioEndings = { shared: '.bubblescope.json', own: '.bubblescope' } as const;

/** A portfolio by its name; any other file is a table. */
export const isPortfolioName = (name: string): boolean => /\.(json|bubblescope)$/i.test(name);

/** `AI build-out 2026` → `ai-build-out-2026`; what no file system likes is left out. */
export function fileName(portfolioName: string, what: string, today: Day): string {
  const plain = portfolioName
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${plain || 'portfolio'}-${today}${what}`;
}
