/** A summary in each form in which it is taken away as text. */
import type { WeekSummary } from '../report/summaryModel';
import { article } from '../text/article/article';
import type { Texts } from '../text/en/index';
import type { Formats } from '../text/formats';
import { articleHtml } from '../text/html/html';
import { articleMarkdown } from '../text/markdown';
import { summaryCsv } from './summaryCsv';

export const summaryFormats = ['md', 'html', 'csv', 'json'] as const;
export type SummaryFormat = (typeof summaryFormats)[number];

export const mediaTypes: Readonly<Record<SummaryFormat, string>> = {
  md: 'text/markdown',
  html: 'text/html',
  csv: 'text/csv',
  json: 'application/json',
};

export function summaryText(
  summary: WeekSummary,
  format: SummaryFormat,
  t: Texts,
  f: Formats,
): string {
  switch (format) {
    case 'md':
      return articleMarkdown(article(summary, t, f), t);
    case 'html':
      return articleHtml(article(summary, t, f), t);
    case 'csv':
      return summaryCsv(summary, t);
    case 'json':
      return `${JSON.stringify(summary, null, 2)}\n`;
  }
}
