/** A week's summary as a text to take away: the report's own data, or the words written of it. */

import { attribute, attributionSeed } from '#shared/engine/attribution/attribute';
import type { Day } from '#shared/model/day';
import type { Portfolio } from '#shared/model/portfolio';
import type { Settings } from '#shared/model/settings';
import type { Week } from '#shared/model/week';
import { weekReport, weekSpan } from '#shared/report/week';
import { en, enFormats } from '#shared/text/en/index';
import { reportMarkdown } from '#shared/text/markdown';
import { yardstick } from './yardstick';

export const reportFormats = ['md', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export function reportText(
  portfolio: Portfolio,
  week: Week,
  { convention, weekClose }: Settings,
  format: ReportFormat,
  today: Day,
): string {
  const span = { ...weekSpan(week, weekClose, today), convention };
  const report = weekReport(portfolio, span, yardstick());
  const state = { portfolio, convention, yardstick: yardstick() };
  const attribution = attribute(
    { ...state, asOf: span.from },
    { ...state, asOf: span.to },
    { seed: attributionSeed },
  );
  if (format === 'json') return `${JSON.stringify({ ...report, attribution }, null, 2)}\n`;
  return reportMarkdown(report, attribution, en, enFormats);
}
