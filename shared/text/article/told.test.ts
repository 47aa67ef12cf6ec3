/** Nothing that a summary measures is left untold: every figure of it is in the article, or is known to be left out, and why. */
import { expect, test } from 'vitest';
import { figureAt, figureIds } from '../../report/figures';
import { weekSummary } from '../../report/summary';
import type { WeekSummary } from '../../report/summaryModel';
import { figuresWithin } from '../../testing/articles';
import { starterInput } from '../../testing/summaries';
import { languages } from '../languages';
import { article } from './article';
import { figureNotes } from './figureNotes';
import { pageOf } from './page';

/** Figures that no reader of the page misses; all of them are in the JSON. */
const left: readonly (readonly [why: string, places: RegExp])[] = [
  ['how a figure was come by', /^bands\.\w+\.(seed|.*\.median)$|^bands\.before\./],
  ['the doubt about the past networks, not about today', /^dials\.\w+\.(now|before)\.(low|high)$/],
  ['a score’s doubt about the past networks', /^signals\.\w+\.\d+\.score\.(low|high)$/],
  ['said only where a part is unknown', /^dials\.\w+\.(now|before)\.known$/],
  ['bands of signals that make up no dial', /^bands\.now\.signals\./],
  ['both ends of the change, told at the dial', /^attribution\.dials\.\w+\.(before|after)\.value$/],
  ['the page splits dials, not signals', /^attribution\.signals\./],
  ['loops are counted only of what began to count', /^changes\.\d+\.on(New)?Loops$/],
  ['told once there was any', /^changed\.(links|counting)$/],
  ['the payer’s own and the largest two roles are told', /^changes\.\d+\.dualRoles\./],
  [
    'the parts that doubt and stake are made of',
    /^verify\.\d+\.(priority|spread|source|tierFactor|ageFactor|dials)/,
  ],
  [
    'the range and the gaps of a rung, whose links are listed',
    /^ladders\.\d+\.binding\.(lowUsd|highUsd|withoutCapacity)$/,
  ],
  ['power of contracts of which no day is known', /^due\.noTerm\.(mw|undisclosed)$/],
  ['a link that is named, with its figures one click away', /^(links|earlier)\./],
  ['said where a signal is cut', /^cutAt$/],
];

/** Zero of what has none, said as undisclosed or by a dash. */
const isNone = (summary: WeekSummary, id: string): boolean =>
  /^due\.byCompany\.\d+\.(mw|usd|undisclosed)$/.test(id) &&
  (id.endsWith('undisclosed') || figureAt(summary, id as never) === 0);

/** A list is cut where the article cuts it: eight loops, twelve contracts, eight payers, three ladders. */
function isCut(id: string): boolean {
  const [, list = '', at = ''] =
    /^(loops\.\w+|due\.byLink|due\.byCompany|ladders)\.(\d+)\./.exec(id) ?? [];
  const most = { 'due.byLink': 12, ladders: 3 }[list] ?? 8;
  return list !== '' && Number(at) >= most;
}

const weeks = ['2026-W03', '2026-W08', '2026-W09', '2026-W17'] as const;

test.each(weeks)('of %s every figure is told, or is left out for a reason', (week) => {
  const summary = weekSummary(starterInput(week));
  const { t, f } = languages.en;
  const told = figuresWithin(article(summary, t, f));
  const untold = figureIds(summary).filter(
    (id) =>
      !told.has(id) &&
      !isNone(summary, id) &&
      !isCut(id) &&
      !left.some(([, places]) => places.test(id)),
  );
  expect(untold).toEqual([]);
  expect(told.size).toBeGreaterThan(100);
});

test.each(Object.entries(languages))(
  'each figure that the article in %s rests on has a name and a value of its own',
  (_code, { t, f }) => {
    for (const week of weeks) {
      const summary = weekSummary(starterInput(week));
      const page = pageOf(summary, t, f);
      for (const id of figuresWithin(article(summary, t, f))) {
        if (id.startsWith('links.')) continue;
        const [note, ...others] = figureNotes(page, [id]);
        expect(others).toEqual([]);
        expect(note?.name, id).toBeTruthy();
        expect(note?.value, id).toMatch(/\d/);
        expect(`${note?.name} ${note?.value}`, id).not.toMatch(/undefined|NaN|null/);
      }
    }
  },
);

test('figures of one dial are one note, with its band and its dot-com range', () => {
  const { t, f } = languages.en;
  const summary = weekSummary(starterInput('2026-W09'));
  const notes = figureNotes(pageOf(summary, t, f), [
    'dials.circularity.now.score',
    'dials.circularity.change',
    'bands.now.dials.circularity.low',
  ]);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatchObject({
    name: 'Circularity',
    meaning: 'How much of the money goes round.',
  });
  expect(notes[0]?.facts.map(({ label }) => label)).toEqual([
    'Level',
    'Last week',
    'Change',
    'Band',
    'Dot-com',
  ]);
});

test('a headline brings its own sources', () => {
  const { t, f } = languages.en;
  const summary = weekSummary(starterInput('2026-W03'));
  const [note] = figureNotes(pageOf(summary, t, f), ['ladders.0.headline.amountUsd']);
  expect(note).toMatchObject({ name: 'OpenAI’s headline', value: '$1.4\u00a0tn' });
  expect(note?.sourceIds?.map((id) => summary.sources[id]?.title).length).toBeGreaterThan(0);
});
