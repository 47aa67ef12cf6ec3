/** A drawing's figures as a table: what the reader gets who asks for it in place of the drawing. */
import type { Texts } from '../en/index';
import { loopPath } from './loops';
import type { Block, BlockOf, Cell, Rests } from './model';
import { left, nothing, plainCell, right, row } from './page';

export type Drawn = BlockOf<'dials'> | BlockOf<'bars'> | BlockOf<'loops'>;

export const isDrawn = (block: Block): block is Drawn =>
  block.kind === 'dials' || block.kind === 'bars' || block.kind === 'loops';

export function asTable(block: Drawn, t: Texts): BlockOf<'table'> {
  const { caption } = block;
  switch (block.kind) {
    case 'dials':
      return { kind: 'table', caption, ...dials(block, t) };
    case 'bars':
      return { kind: 'table', caption, ...bars(block, t) };
    case 'loops':
      return { kind: 'table', caption, ...loops(block, t) };
  }
}

type Body = Pick<BlockOf<'table'>, 'columns' | 'rows'>;

const told = (text: string, rests: Rests): Cell => ({
  runs: [{ text: text === '' ? nothing : text }],
  rests,
});

function dials({ dials: drawn }: BlockOf<'dials'>, t: Texts): Body {
  const { columns, figures } = t.weekly;
  return {
    columns: [
      left(columns.dial),
      right(columns.now),
      left(figures.facts.level),
      right(columns.before),
      right(columns.change),
      right(columns.band),
      right(columns.dotcom),
    ],
    rows: drawn.map(({ name, texts, rests }) =>
      row('plain', [
        plainCell(name),
        told(texts.score, rests),
        plainCell(texts.level),
        ...[texts.before, texts.change, texts.band, texts.dotcom].map((text) => told(text, rests)),
      ]),
    ),
  };
}

function bars({ bars: drawn, unit }: BlockOf<'bars'>, t: Texts): Body {
  return {
    columns: [left(t.weekly.moved.cause), right(unit)],
    rows: drawn.map(({ label, text, rests }) =>
      row('plain', [plainCell(label), told(text, rests)]),
    ),
  };
}

function loops({ loops: drawn }: BlockOf<'loops'>, t: Texts): Body {
  const words = t.weekly.loops;
  return {
    columns: [left(words.loop), right(words.step)],
    rows: drawn.map((loop) =>
      row('plain', [plainCell(loopPath(loop)), told(loop.figure, loop.rests)]),
    ),
  };
}
