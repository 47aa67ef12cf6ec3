/** What moved the dials: the four causes in sentences and bars, and a table down to the single links. */
import { type ChangeGroup, changeGroups, type GroupPart } from '../../model/attribution';
import { linkFamily } from '../../model/link';
import { type DialId, dialIds } from '../../model/score';
import type { Bar, Block, Row, Section, Sentence } from './model';
import { cell, left, linkLabel, nothing, type Page, plainCell, right, row } from './page';

export function movedSection(page: Page): Section {
  const { summary, t } = page;
  const title = t.weekly.sections.moved;
  if (summary.attribution === null) {
    const why = page.tell((notes) =>
      t.weekly.sentences.bandsLeftOut(notes.count('leftOut.links'), notes.count('leftOut.most')),
    );
    const left = summary.leftOut === null ? [] : [why];
    return { id: 'moved', title, blocks: [{ kind: 'paragraph', sentences: left }] };
  }
  return {
    id: 'moved',
    title,
    blocks: [
      { kind: 'paragraph', sentences: causes(page) },
      ...dialIds.flatMap((id) => bars(page, id)),
      table(page),
    ],
  };
}

const partAt = (id: DialId, group: ChangeGroup) =>
  `attribution.dials.${id}.parts.${group}.part.value` as const;

function causes({ summary, t, f, tell }: Page): Sentence[] {
  const { sentences } = t.weekly;
  const dials = summary.attribution?.dials;
  if (!dials) return [];
  const split = dialIds.filter((id) => dials[id].change.value !== null);
  const unsplit = dialIds
    .filter((id) => !split.includes(id))
    .map((id) => tell(() => sentences.notSplit(id)));
  const told = changeGroups.map((group) => {
    const moved = split.filter(
      (id) => f.number(Math.abs(dials[id].parts[group].part.value ?? 0)) !== f.number(0),
    );
    return { group, moved };
  });
  const moving = told.filter(({ moved }) => moved.length > 0);
  const still = told.filter(({ moved }) => moved.length === 0).map(({ group }) => group);
  return [
    ...moving.map(({ group, moved }) =>
      tell((notes) =>
        sentences.group({
          group,
          moves: moved.flatMap((id) => {
            const move = notes.move(partAt(id, group));
            return move ? [{ id, move }] : [];
          }),
        }),
      ),
    ),
    ...(still.length === 0 || split.length === 0
      ? []
      : [
          tell((notes) => {
            for (const group of still)
              for (const id of split) notes.maybe(partAt(id, group), f.change);
            return sentences.still(still, moving.length === 0);
          }),
        ]),
    ...unsplit,
  ];
}

/** Most links shown as bars; what is left of a group stands in the table. */
const mostBars = 8;

function bars(page: Page, id: DialId): Block[] {
  const { summary, t, f } = page;
  const parts = summary.attribution?.dials[id].parts;
  if (!parts) return [];
  const all = changeGroups.flatMap((group) => linkBars(page, id, group, parts[group]));
  const seen = all
    .filter(({ value }) => f.change(value ?? 0) !== f.change(0))
    .toSorted((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0))
    .slice(0, mostBars);
  if (seen.length === 0) return [];
  const words = t.weekly.moved;
  return [{ kind: 'bars', caption: words.bars(id), unit: words.unit, bars: seen }];
}

function linkBars(page: Page, id: DialId, group: ChangeGroup, { part, links }: GroupPart): Bar[] {
  const { summary, t, f, tell } = page;
  const familyOf = (linkId: string | null) => {
    const link = linkId === null ? undefined : summary.links[linkId];
    return link ? linkFamily(link.kind) : null;
  };
  const bar = (
    label: string,
    value: number | null,
    linkId: string | null,
    rests: Bar['rests'],
  ): Bar => ({
    label,
    value,
    text: value === null ? nothing : f.change(value),
    group,
    linkId,
    family: familyOf(linkId),
    rests,
  });
  if (links.length === 0) {
    const { rests } = tell((notes) => notes.maybe(partAt(id, group), f.change) ?? '');
    return [bar(t.weekly.moved.groups[group], part.value, null, rests)];
  }
  return links.map((each, at) => {
    const told = tell((notes) => {
      notes.maybe(`attribution.dials.${id}.parts.${group}.links.${at}.part.value`, f.change);
      return linkLabel(page, notes, each.linkId);
    });
    return bar(told.text, each.part.value, each.linkId, told.rests);
  });
}

function table(page: Page): Block {
  const { summary, t, f } = page;
  const words = t.weekly.moved;
  const whole = row('sum', [
    plainCell(words.whole),
    ...dialIds.map((id) =>
      cell(page, (n) => n.maybe(`attribution.dials.${id}.change.value`, f.change) ?? nothing),
    ),
  ]);
  return {
    kind: 'table',
    caption: words.table,
    columns: [left(words.cause), ...dialIds.map((id) => right(t.terms.dials[id].name))],
    rows: [
      ...changeGroups.flatMap((group) => [groupRow(page, group), ...linkRows(page, group)]),
      ...(summary.attribution ? [whole] : []),
    ],
  };
}

const groupRow = (page: Page, group: ChangeGroup): Row =>
  row('head', [
    plainCell(page.t.weekly.moved.groups[group]),
    ...dialIds.map((id) => cell(page, (n) => n.maybe(partAt(id, group), page.f.change) ?? nothing)),
  ]);

function linkRows(page: Page, group: ChangeGroup): Row[] {
  const dials = page.summary.attribution?.dials;
  if (!dials) return [];
  const ids = dialIds.flatMap((id) => dials[id].parts[group].links.map(({ linkId }) => linkId));
  return [...new Set(ids)].map((linkId) =>
    row('inner', [
      cell(page, (notes) => linkLabel(page, notes, linkId)),
      ...dialIds.map((id) => {
        const at = dials[id].parts[group].links.findIndex((link) => link.linkId === linkId);
        const place = `attribution.dials.${id}.parts.${group}.links.${at}.part.value` as const;
        return cell(page, (n) => (at === -1 ? null : n.maybe(place, page.f.change)) ?? nothing);
      }),
    ]),
  );
}
