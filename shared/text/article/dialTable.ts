/** Both dials and their signals as a table: now, before, the band, the dot-com range, the score. */
import { type DialId, dialIds } from '../../model/score';
import { signalText } from '../figures';
import type { Block, Row } from './model';
import { cell, left, nothing, ordered, type Page, plainCell, right, row } from './page';

export function dialTable(page: Page): Block {
  const { t } = page;
  const { columns } = t.weekly;
  return {
    kind: 'table',
    caption: t.weekly.dials.table,
    columns: [
      left(columns.signal),
      right(columns.now),
      right(columns.before),
      right(columns.change),
      right(columns.band),
      right(columns.dotcom),
      right(columns.score),
    ],
    rows: dialIds.flatMap((id) => [dialRow(page, id), ...signalRows(page, id)]),
  };
}

function dialRow(page: Page, id: DialId): Row {
  const { summary, t, f } = page;
  const ends = ordered(summary.dials[id].dotcom);
  return row('head', [
    plainCell(t.terms.dials[id].name),
    cell(page, (n) => n.maybe(`dials.${id}.now.score`, f.score) ?? nothing),
    cell(page, (n) => n.maybe(`dials.${id}.before.score`, f.score) ?? nothing),
    cell(page, (n) => n.maybe(`dials.${id}.change`, f.change) ?? nothing),
    cell(page, (n) =>
      range(
        n.maybe(`bands.now.dials.${id}.low`, f.score),
        n.maybe(`bands.now.dials.${id}.high`, f.score),
      ),
    ),
    cell(page, (n) =>
      ends === null
        ? nothing
        : range(
            n.score(`dials.${id}.dotcom.${ends.low}`),
            n.score(`dials.${id}.dotcom.${ends.high}`),
          ),
    ),
    cell(page, (n) => n.maybe(`dials.${id}.now.score`, f.score) ?? nothing),
  ]);
}

function signalRows(page: Page, dial: DialId): Row[] {
  const { summary, t, f } = page;
  return summary.signals[dial].map(({ id, dotcom }, at): Row => {
    const place = `signals.${dial}.${at}` as const;
    const show = (value: number) => signalText(id, value, f);
    const ends = ordered(dotcom);
    const banded = summary.bands && id in summary.bands.now.signals;
    const bandAt = `bands.now.signals.${id as 'loopShare'}` as const;
    return row('inner', [
      plainCell(t.terms.signals[id].name),
      cell(page, (n) => n.maybe(`${place}.now`, show) ?? nothing),
      cell(page, (n) => n.maybe(`${place}.before`, show) ?? nothing),
      cell(page, (n) => n.maybe(`${place}.change`, (v) => signalChange(id, v, page)) ?? nothing),
      cell(page, (n) =>
        banded ? range(n.maybe(`${bandAt}.low`, show), n.maybe(`${bandAt}.high`, show)) : nothing,
      ),
      cell(page, (n) =>
        ends === null
          ? nothing
          : range(
              n.maybe(`${place}.dotcom.${ends.low}`, show),
              n.maybe(`${place}.dotcom.${ends.high}`, show),
            ),
      ),
      cell(page, (n) => n.maybe(`${place}.score.score.value`, f.score) ?? nothing),
    ]);
  });
}

/** HHI points and counts as they are, shares in percentage points. */
function signalChange(id: string, value: number, { f }: Page): string {
  if (!id.includes('.')) return f.change(100 * value);
  return f.signedCount(value);
}

function range(low: string | null, high: string | null): string {
  if (low === null || high === null) return nothing;
  return low === high ? low : `${low}–${high}`;
}
