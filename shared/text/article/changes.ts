/** The links behind each move: what befell them, who stands on both sides, what they did to the dials, and their sources. */
import { changeGroups } from '../../model/attribution';
import { dialIds } from '../../model/score';
import type { LinkChange } from '../../report/model';
import { amountText } from '../figures';
import type { Block, Cell, Run, Section } from './model';
import {
  amounts,
  cell,
  inParts,
  left,
  linkFigures,
  linkLabel,
  type Page,
  plainCell,
  row,
} from './page';
import { type Said, story } from './story';

/** Links told in sentences; the table has them all. */
const mostTold = 6;

export function changeSection(page: Page): Section {
  const { summary, t, tell } = page;
  const words = t.weekly.changes;
  const { changes, headlines } = summary;
  const told = mattering(page).slice(0, mostTold);
  const given = headlines.map((headline, at) =>
    tell((notes) =>
      words.newHeadline(
        notes.name(headline.companyId),
        notes.maybe(`headlines.${at}.amountUsd`, page.f.usd),
        notes.maybe(`headlines.${at}.capacityMw`, page.f.power),
      ),
    ),
  );
  const blocks: Block[] = [];
  const none = tell((notes) => {
    notes.count('changed.links');
    return words.none;
  });
  if (changes.length === 0) blocks.push({ kind: 'paragraph', sentences: [none] });
  if (given.length > 0) blocks.push({ kind: 'paragraph', sentences: given });
  const said: Said = { roles: new Set(), ties: new Set() };
  for (const change of told)
    blocks.push({ kind: 'paragraph', sentences: story(page, change, said) });
  if (changes.length > told.length)
    blocks.push({
      kind: 'paragraph',
      sentences: [tell((notes) => words.more(notes.count('changed.links')))],
    });
  if (changes.length > 0) blocks.push(table(page));
  return { id: 'changes', title: t.weekly.sections.changes, blocks };
}

/** What moved the dials most comes first, then what is largest. */
function mattering({ summary }: Page): LinkChange[] {
  const effects = effectsOf(summary);
  const effect = ({ linkId }: LinkChange) => effects.get(linkId) ?? 0;
  const usd = ({ linkId }: LinkChange) => summary.links[linkId]?.amount?.best ?? 0;
  const moved = ({ activeBefore, activeAfter }: LinkChange) => Number(activeBefore !== activeAfter);
  return summary.changes.toSorted(
    (a, b) =>
      effect(b) - effect(a) ||
      moved(b) - moved(a) ||
      usd(b) - usd(a) ||
      (a.linkId < b.linkId ? -1 : 1),
  );
}

/** By link: the most that it moved either dial, in tenths of a point; what would not show is none. */
function effectsOf({ attribution }: Page['summary']): Map<string, number> {
  const effects = new Map<string, number>();
  const dials = attribution === null ? [] : dialIds.map((id) => attribution.dials[id]);
  for (const { parts } of dials)
    for (const { linkId, part } of changeGroups.flatMap((group) => parts[group].links)) {
      const tenths = Math.round(Math.abs(part.value ?? 0) * 10);
      effects.set(linkId, Math.max(effects.get(linkId) ?? 0, tenths));
    }
  return effects;
}

function table(page: Page): Block {
  const { summary, t, f } = page;
  const { columns } = t.weekly;
  return {
    kind: 'table',
    caption: t.weekly.changesCaption,
    columns: [
      left(columns.link),
      amounts(columns.amount),
      left(columns.event),
      left(columns.counts),
      left(columns.source),
    ],
    rows: summary.changes.map((change) => {
      const link = summary.links[change.linkId];
      return row('plain', [
        cell(page, (notes) => linkLabel(page, notes, change.linkId)),
        cell(page, (notes) => {
          linkFigures(notes, change.linkId);
          return link ? inParts(amountText(link, t, f)) : '';
        }),
        plainCell(t.weekly.changes.words(change, f)),
        plainCell(t.weekly.changes.counting(change)),
        sourceCell(page, link?.sourceIds ?? []),
      ]);
    }),
  };
}

/** Each source by its publisher and tier, with a way to it. */
export function sourceCell({ summary, t }: Page, sourceIds: readonly string[]): Cell {
  const rests = { figures: [], links: [] };
  if (sourceIds.length === 0) return { runs: [{ text: t.terms.unsourced }], rests };
  const runs = sourceIds.flatMap((id, at): Run[] => {
    const source = summary.sources[id];
    const parting = at === 0 ? [] : [{ text: t.terms.semicolon(['', '']) }];
    if (!source) return [...parting, { text: id }];
    const rank = t.terms.tiers[source.tier].name.toLowerCase().replaceAll(' ', '\u00a0');
    const tier = { text: ` (${rank})` };
    const name = source.publisher || source.title;
    const safe = source.url !== null && /^https?:\/\//i.test(source.url);
    return [...parting, safe ? { text: name, href: source.url ?? '' } : { text: name }, tier];
  });
  return { runs, rests };
}
