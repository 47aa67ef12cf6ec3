/** Articles taken apart for tests: what they say, and what that rests on. */
import type { FigureId } from '../report/figures';
import type { Article, Block, Rests, Sentence } from '../text/article/model';
import type { Formats } from '../text/formats';

export function sentencesOf({ alerts: first, headline, sections, foot }: Article): Sentence[] {
  const inBlock = (block: Block): readonly Sentence[] =>
    block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items.flat() : [];
  const blocks = [...(first === null ? [] : [first]), ...sections].flatMap((each) => each.blocks);
  return [headline, ...blocks.flatMap(inBlock), ...foot];
}

/** Every `rests` anywhere in the article, the tables' and drawings' too. */
export function restsWithin(value: unknown): Rests[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'rests' in value ? [value.rests as Rests] : [];
  return [...own, ...Object.values(value).flatMap(restsWithin)];
}

export const figuresWithin = (value: unknown): Set<FigureId> =>
  new Set(restsWithin(value).flatMap(({ figures }) => figures));

/** Each way in which a figure may be printed. */
export function waysOf(value: number | string, f: Formats): string[] {
  if (typeof value === 'string') return [f.date(value)];
  const size = Math.abs(value);
  const plain = [f.score, f.usd, f.share, f.count, f.number, f.times, f.hundredths, f.change];
  return [
    ...plain.map((show) => show(value)),
    ...plain.map((show) => show(size)),
    f.change(100 * value),
    f.signedCount(value),
    f.power(size),
  ];
}

/** All words and figures that a reader of the printed page should find: of drawings what is lettered, of tables each cell. */
export function textsOf(article: Article): string[] {
  const { title, headline, dek, alerts, sections, foot } = article;
  const blocks = [...(alerts === null ? [] : [alerts]), ...sections].flatMap((section) => [
    section.title,
    ...section.blocks.flatMap(blockTexts),
  ]);
  return [title, headline.text, dek, ...blocks, ...foot.map(({ text }) => text)];
}

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.sentences.map(({ text }) => text);
    case 'list':
      return block.items.flat().map(({ text }) => text);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap(({ cells }) =>
          cells.map(({ runs }) => runs.map(({ text }) => text).join('')),
        ),
      ];
    case 'bars':
      return [block.caption, ...block.bars.flatMap(({ label, text }) => [label, text])];
    case 'dials':
      return block.dials.flatMap(({ name, texts }) => [
        name,
        ...[texts.score, texts.level, texts.change, texts.band, texts.dotcom],
      ]);
    case 'loops':
      return [
        block.caption,
        ...block.loops.flatMap(({ figure, steps }) => [
          figure,
          ...steps.flatMap(({ name, text }) => [name, text]),
        ]),
        block.more ?? '',
      ];
  }
}
