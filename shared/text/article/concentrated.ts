/** The companies whose trade hangs most on few others. */
import type { Block, Section } from './model';
import { cell, left, type Page, plain, plainCell, right, row } from './page';

export function concentratedSection(page: Page): Section {
  const { summary, t, f, tell } = page;
  const { columns, sides, largestShare, concentrated: words } = t.weekly;
  const [first] = summary.concentrated;
  const title = t.weekly.sections.concentrated;
  if (!first)
    return {
      id: 'concentrated',
      title,
      blocks: [{ kind: 'paragraph', sentences: [plain(words.none)] }],
    };
  const lead = tell((notes) =>
    words[first.side](
      notes.name(first.companyId),
      notes.name(first.largestId),
      first.largestShare < 0.9995 ? notes.share('concentrated.0.largestShare') : null,
      notes.usd('concentrated.0.usd'),
    ),
  );
  const table: Block = {
    kind: 'table',
    caption: words.caption,
    columns: [
      left(columns.company),
      left(columns.side),
      left(columns.largest),
      right(columns.trade),
      right(columns.hhi),
    ],
    rows: summary.concentrated.map(({ companyId, side, largestId }, at) =>
      row('plain', [
        plainCell(summary.names[companyId] ?? companyId),
        plainCell(sides[side]),
        cell(page, (notes) =>
          largestShare(notes.name(largestId), notes.share(`concentrated.${at}.largestShare`)),
        ),
        cell(page, (notes) => notes.usd(`concentrated.${at}.usd`)),
        cell(page, (notes) => notes.maybe(`concentrated.${at}.hhi`, f.count) ?? ''),
      ]),
    ),
  };
  return { id: 'concentrated', title, blocks: [{ kind: 'paragraph', sentences: [lead] }, table] };
}
