/** What sentences rest on: over a year of the starter portfolio, and over ledgers drawn at random. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Alert } from '../../model/alert';
import type { Scenarios } from '../../model/scenario';
import { shiftWeek } from '../../model/week';
import { type FigureId, figureAt } from '../../report/figures';
import { weekSummary } from '../../report/summary';
import type { WeekSummary } from '../../report/summaryModel';
import { drawnPortfolio } from '../../testing/portfolios';
import { starterInput, summaryOf } from '../../testing/summaries';
import { en, enFormats as f } from '../en/index';
import { article } from './article';
import type { Article, Block, Rests, Sentence } from './model';

const alerts: readonly Alert[] = [
  { id: 'a', condition: { kind: 'dial', dial: 'circularity', side: 'above', level: 60 } },
  { id: 'b', condition: { kind: 'burden', companyId: 'openai', side: 'above', level: 40 } },
  { id: 'c', condition: { kind: 'signal', signal: 'supplier.hhi', side: 'above', level: 2000 } },
  { id: 'd', condition: { kind: 'falls-due', companyId: null, days: 300 } },
];

const scenarios: Scenarios = [
  {
    id: 'half',
    name: 'Half',
    shock: {
      pays: [{ companyId: 'openai', share: 0.5 }],
      cancelled: ['lost'],
      stopsFinancing: ['nvidia'],
    },
  },
  { id: 'a', name: 'A', shock: { pays: [], cancelled: ['l0'], stopsFinancing: ['a', 'b'] } },
];

function sentencesOf({ alerts: first, headline, sections, foot }: Article): Sentence[] {
  const inBlock = (block: Block): readonly Sentence[] =>
    block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items.flat() : [];
  const blocks = [...(first === null ? [] : [first]), ...sections].flatMap((each) => each.blocks);
  return [headline, ...blocks.flatMap(inBlock), ...foot];
}

/** Every `rests` anywhere in the article, the tables' and drawings' too. */
function restsWithin(value: unknown): Rests[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'rests' in value ? [value.rests as Rests] : [];
  return [...own, ...Object.values(value).flatMap(restsWithin)];
}

/** Each way in which a figure may be printed. */
function waysOf(value: number | string): string[] {
  if (typeof value === 'string') return [f.date(value)];
  const size = Math.abs(value);
  const plain = [
    f.score,
    f.usd,
    f.share,
    f.wholeShare,
    f.count,
    f.number,
    f.times,
    f.hundredths,
    f.change,
  ];
  return [...plain.map((show) => show(value)), ...plain.map((show) => show(size)), f.power(size)];
}

const digits = /\d/;

function expectTold(summary: WeekSummary): void {
  const told = article(summary, en, f);
  for (const { figures, links } of restsWithin(told)) {
    for (const id of figures) {
      const value = figureAt(summary, id);
      expect(value === undefined || value === null || Number.isNaN(value), id).toBe(false);
    }
    for (const id of links) expect(Object.keys(summary.links), id).toContain(id);
  }
  for (const sentence of sentencesOf(told)) expectFigures(sentence, summary);
}

/** Each figure stands in the text as it is formatted; and no digit is left that no figure accounts for. */
function expectFigures({ text, rests }: Sentence, summary: WeekSummary): void {
  const printed = rests.figures.flatMap((id: FigureId) => {
    const value = figureAt(summary, id);
    if (value === undefined || value === null) return [];
    const found = waysOf(value).filter((way) => digits.test(way) && text.includes(way));
    const small = typeof value === 'number' && Math.abs(value) < 0.5;
    const silent = small || unsaid(id, text);
    expect(found.length > 0 || silent, `${id} (${value}) in: ${text}`).toBe(true);
    return found;
  });
  const { known, portfolioName, method, leftOut } = summary;
  const words = [
    ...Object.values(summary.names),
    ...(known.now === null ? [] : [f.longDate(known.now)]),
    portfolioName,
    method,
    ...scenarios.flatMap(({ shock }) => shock.cancelled),
    ...(leftOut === null ? [] : [f.count(leftOut.most)]),
    // The definition of a band.
    '5th to 95th',
  ];
  const rest = [...words, ...printed]
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ''), text);
  expect(rest, `in: ${text}`).not.toMatch(digits);
}

/** The headline says which way a dial went, not how far; as many loops as a week before are said once. */
const unsaid = (id: FigureId, text: string): boolean =>
  (/^dials\.\w+\.change$/.test(id) && / (up|down) to /.test(text)) || id === 'loops.totalBefore';

test('over 52 weeks of the starter portfolio every sentence prints its figures and no other', () => {
  for (let week = '2025-W27', at = 0; at < 52; at++, week = shiftWeek(week, 1))
    expectTold(weekSummary(starterInput(week, { alerts, scenarios })));
}, 60_000);

test('over ledgers drawn at random, before and now, every sentence prints its figures and no other', () => {
  fc.assert(
    fc.property(drawnPortfolio, drawnPortfolio, fc.boolean(), (before, now, same) => {
      expectTold(summaryOf('2025-W03', now, same ? now : before, { alerts, scenarios, draws: 3 }));
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('a figure that is not in the summary is found out', () => {
  const summary = weekSummary(starterInput('2026-W03'));
  const { headline } = article(summary, en, f);
  const wrong = { ...headline, text: headline.text.replace('69', '70') };
  expect(() => expectFigures(headline, summary)).not.toThrow();
  expect(() => expectFigures(wrong, summary)).toThrow();
});
