/** The printed summary holds all that the summary holds: each word and figure of the article, on both papers, in both languages. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSummary } from '#shared/parse/summary/summary';
import { type FigureId, figureAt } from '#shared/report/figures';
import type { WeekSummary } from '#shared/report/summaryModel';
import { figuresWithin, textsOf, waysOf } from '#shared/testing/articles';
import { article } from '#shared/text/article/article';
import { figureNotes } from '#shared/text/article/figureNotes';
import { pageOf } from '#shared/text/article/page';
import type { Formats } from '#shared/text/formats';
import { languages } from '#shared/text/languages';
import { expect, test } from './fixtures';
import { pdfPages } from './pdfText';

const root = join(fileURLToPath(import.meta.url), '..', '..');

function report(dataFolder: string, ...flags: readonly string[]): string {
  const args = ['report', '--week', '2026-W09', '--data', dataFolder, ...flags];
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'bubblescope.mjs'), ...args],
    { encoding: 'utf8', env: { ...process.env, BUBBLESCOPE_BUILT: '1' }, maxBuffer: 1e8 },
  );
  expect(status).toBe(0);
  return stdout;
}

function summaryIn(dataFolder: string): WeekSummary {
  const parsed = parseSummary(JSON.parse(report(dataFolder, '--format', 'json')));
  if (!parsed.ok) throw new Error('the summary cannot be read');
  return parsed.value;
}

/** Lines are broken and spaces lost where text is taken out of a PDF. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad]+/gu, '');

/** The ends of a link's range are printed as one, `$90–110 bn`. */
function waysIn(summary: WeekSummary, id: FigureId, f: Formats): string[] {
  const value = figureAt(summary, id);
  if (value === null || value === undefined) return [];
  const ranged = /^links\.(.+)\.amount\.(?:low|high)$/.exec(id)?.[1] ?? '';
  const amount = summary.links[ranged]?.amount;
  return [...waysOf(value, f), ...(amount ? [f.usdRange(amount)] : [])];
}

for (const lang of ['en', 'fr'] as const)
  for (const paper of ['A4', 'Letter'] as const)
    test(`the PDF on ${paper} in ${lang} holds every figure of the summary`, async ({
      dataFolder,
    }) => {
      const { t, f } = languages[lang];
      const summary = summaryIn(dataFolder);
      const told = article(summary, t, f);
      const file = join(dataFolder, 'week.pdf');
      report(dataFolder, '--format', 'pdf', '--lang', lang, '--paper', paper, '--out', file);
      const pages = await pdfPages(readFileSync(file));
      expect(pages.length).toBeGreaterThan(3);
      for (const [at, { width, text }] of pages.entries()) {
        expect(Math.round(width)).toBe(paper === 'A4' ? 595 : 612);
        expect(bare(text)).toContain(`${at + 1}/${pages.length}`);
      }
      // The foot of each page stands between the lines of a sentence that runs over two.
      const foot = bare(t.terms.colon(told.product, told.title));
      const printed = pages
        .map(({ text }, at) =>
          bare(text)
            .replace(foot, '')
            .replace(`${at + 1}/${pages.length}`, ''),
        )
        .join('');
      const missing = textsOf(told).filter((text) => !printed.includes(bare(text)));
      expect(missing).toEqual([]);

      const unprinted = [...figuresWithin(told)].filter(
        (id) => !waysIn(summary, id, f).some((way) => printed.includes(bare(way))),
      );
      expect(unprinted).toEqual([]);
      expect(figureNotes(pageOf(summary, t, f), [...figuresWithin(told)]).length).toBeGreaterThan(
        80,
      );
    });
