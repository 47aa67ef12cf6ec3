/** The links that most need a better source, by what the dials have at stake in them. */
import { amountText } from '../figures';
import { sourceCell } from './changes';
import type { Section } from './model';
import {
  amounts,
  cell,
  inParts,
  left,
  linkFigures,
  linkLabel,
  type Page,
  plain,
  right,
  row,
} from './page';

export function verifySection(page: Page): Section {
  const { summary, t, f } = page;
  const { columns, verify: words } = t.weekly;
  const title = t.weekly.sections.verify;
  const found = summary.verify;
  if (found === null || found.length === 0) {
    const none = found === null ? [] : [plain(words.none)];
    return { id: 'verify', title, blocks: [{ kind: 'paragraph', sentences: none }] };
  }
  return {
    id: 'verify',
    title,
    blocks: [
      { kind: 'paragraph', sentences: [plain(words.lead)] },
      {
        kind: 'table',
        caption: title,
        columns: [
          left(columns.link),
          amounts(columns.amount),
          right(columns.doubt),
          right(columns.atStake),
          left(columns.source),
        ],
        rows: found.map(({ linkId }, at) => {
          const link = summary.links[linkId];
          return row('plain', [
            cell(page, (notes) => linkLabel(page, notes, linkId)),
            cell(page, (notes) => {
              linkFigures(notes, linkId);
              return link ? inParts(amountText(link, t, f)) : '';
            }),
            cell(page, (notes) => notes.maybe(`verify.${at}.doubt`, f.hundredths) ?? ''),
            cell(page, (notes) => words.points(notes.number(`verify.${at}.effect`))),
            sourceCell(page, link?.sourceIds ?? []),
          ]);
        }),
      },
    ],
  };
}
