/** The figures of a summary as CSV: one row a figure, its place in the summary as id, values as plain numbers. */
import type { WeekSummary } from '../report/summaryModel';
import type { Texts } from '../text/en/index';
import { csvText } from './csv';
import { type Figure, figuresOf } from './summaryFigures';

const head = [
  'section',
  'id',
  'label',
  'unit',
  'now',
  'before',
  'change',
  'low',
  'high',
  'dotcomLow',
  'dotcomHigh',
] as const;

export function summaryCsv(summary: WeekSummary, t: Texts): string {
  const figures = figuresOf(summary, t);
  return csvText([[...head], ...figures.map(rowOf)]);
}

function rowOf(figure: Figure): (string | number | null)[] {
  const { section, id, label, unit, now, before, change, low, high, dotcom } = figure;
  const ends = [dotcom?.documented, dotcom?.tied].flatMap((end) => end ?? []);
  const whole = ends.length === 2;
  return [
    section,
    id,
    label,
    unit,
    now ?? null,
    before ?? null,
    change ?? null,
    low ?? null,
    high ?? null,
    whole ? Math.min(...ends) : null,
    whole ? Math.max(...ends) : null,
  ];
}
