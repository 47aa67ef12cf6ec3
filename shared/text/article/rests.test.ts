/** What sentences rest on: over a year of the starter portfolio, and over ledgers drawn at random. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Alert } from '../../model/alert';
import type { Portfolio } from '../../model/portfolio';
import { dialIds } from '../../model/score';
import type { Thesis } from '../../model/thesis';
import { shiftWeek } from '../../model/week';
import { corrected } from '../../report/corrected';
import { type FigureId, figureAt } from '../../report/figures';
import { weekSummary } from '../../report/summary';
import type { WeekSummary } from '../../report/summaryModel';
import { restsWithin, sentencesOf, waysOf } from '../../testing/articles';
import { drawnPortfolio } from '../../testing/portfolios';
import { starterInput, summaryOf } from '../../testing/summaries';
import { en, enFormats as f } from '../en/index';
import { article } from './article';
import type { Sentence } from './model';

const alerts: readonly Alert[] = [
  { id: 'a', condition: { kind: 'dial', dial: 'circularity', side: 'above', level: 60 } },
  { id: 'b', condition: { kind: 'burden', companyId: 'openai', side: 'above', level: 40 } },
  { id: 'c', condition: { kind: 'signal', signal: 'supplier.hhi', side: 'above', level: 2000 } },
  { id: 'd', condition: { kind: 'falls-due', companyId: null, days: 300 } },
];

const digits = /\d/;

const theses: readonly Thesis[] = [
  {
    id: 't',
    claim: 'The dial falls',
    probability: 0.6,
    setOn: '2025-01-01',
    due: '2025-12-31',
    confirms: {
      words: 'Two labs cut their orders',
      condition: { kind: 'dial', dial: 'circularity', side: 'below', level: 50 },
    },
    refutes: { words: '', condition: { kind: 'falls-due', companyId: 'openai', days: 90 } },
    verdict: null,
  },
];

/** What rests on nothing: it says that something is not there or not known, or how the summary is made. */
const w = en.weekly;
const aboutNothing: readonly string[] = [
  ...[w.correction.nothing, w.correction.unreadable, w.correction.sameDials],
  w.sentences.headline({
    openAsOf: null,
    link: null,
    counts: false,
    all: null,
    dials: [
      { id: 'circularity', score: null, move: null },
      { id: 'concentration', score: null, move: null },
    ],
  }),
  ...[w.loops.none, w.ladder.none, w.ladder.unpaid, w.concentrated.none, w.verify.none],
  ...dialIds.flatMap((id) => [
    w.sentences.unknownDial(id),
    w.sentences.notSplit(id),
    w.sentences.eraUnknown(id),
  ]),
];
const aboutMethod = (summary: WeekSummary): string[] => [
  w.verify.lead,
  w.sentences.knownThen(f.longDate(summary.known.now ?? summary.to)),
  w.sentences.method(summary.method, summary.portfolioName),
  w.sentences.advice,
];

function expectTold(summary: WeekSummary): void {
  const told = article(summary, en, f);
  for (const { figures, links } of restsWithin(told)) {
    for (const id of figures) {
      const value = figureAt(summary, id);
      expect(value === undefined || value === null || Number.isNaN(value), id).toBe(false);
    }
    for (const id of links) expect(Object.keys(summary.links), id).toContain(id);
  }
  const silent = [...aboutNothing, ...aboutMethod(summary)];
  for (const sentence of sentencesOf(told)) {
    expectFigures(sentence, summary);
    const { figures, links } = sentence.rests;
    if (figures.length + links.length === 0) expect(silent).toContain(sentence.text);
  }
}

/** Each figure stands in the text as it is formatted; and no digit is left that no figure accounts for. */
function expectFigures({ text, rests }: Sentence, summary: WeekSummary): void {
  const printed = rests.figures.flatMap((id: FigureId) => {
    const value = figureAt(summary, id);
    if (value === undefined || value === null) return [];
    const found = waysOf(value, f).filter((way) => digits.test(way) && text.includes(way));
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
    ...(leftOut === null ? [] : [f.count(leftOut.most)]),
    ...(summary.correction === undefined ? [] : [summary.correction.reason]),
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

test('over 52 weeks of the starter portfolio every sentence rests on something, prints its figures and no other', () => {
  for (let week = '2025-W27', at = 0; at < 52; at++, week = shiftWeek(week, 1))
    expectTold(weekSummary(starterInput(week, { alerts, theses })));
}, 60_000);

test('over ledgers drawn at random, before and now, every sentence rests on something, prints its figures and no other', () => {
  fc.assert(
    fc.property(drawnPortfolio, drawnPortfolio, fc.boolean(), (before, now, same) => {
      expectTold(summaryOf('2025-W03', now, same ? now : before, { alerts, theses, draws: 3 }));
    }),
    { numRuns: 30, seed: 5 },
  );
}, 60_000);

test('so do the corrections of one drawn ledger by another', () => {
  const told = (state: Portfolio) => ({
    summary: summaryOf('2025-W03', state, state, { alerts, draws: 3 }),
    state,
  });
  fc.assert(
    fc.property(drawnPortfolio, drawnPortfolio, (before, now) => {
      const corrects = { issue: 2, of: 1, reason: 'two filings', told: told(before) };
      expectTold(corrected(told(now), corrects));
    }),
    { numRuns: 30, seed: 5 },
  );
}, 60_000);

test('a figure that is not in the summary is found out', () => {
  const summary = weekSummary(starterInput('2026-W03'));
  const { headline } = article(summary, en, f);
  const wrong = { ...headline, text: headline.text.replace('69', '70') };
  expect(() => expectFigures(headline, summary)).not.toThrow();
  expect(() => expectFigures(wrong, summary)).toThrow();
});
