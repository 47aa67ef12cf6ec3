/** An article as Markdown: readable as it is, without the app. */

import { loopPath } from './article/loops';
import type { Article, Block, BlockOf, Cell, Row, Section, Sentence } from './article/model';
import type { Texts } from './en/index';
import { plainSpaces } from './spaces';

/** What Markdown would read as markup in a name or a title. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>|]/g, '\\$&').replaceAll('\n', ' ');
const told = (sentences: readonly Sentence[]) =>
  sentences.map(({ text }) => escaped(text)).join(' ');

export function articleMarkdown(article: Article, t: Texts): string {
  const { product, title, alerts, headline, dek, sections, foot } = article;
  const parts = [
    `# ${t.terms.colon(escaped(product), escaped(title))}`,
    ...(alerts === null ? [] : sectionParts(alerts, t)),
    `**${escaped(headline.text)}**`,
    escaped(dek),
    ...sections.flatMap((section) => sectionParts(section, t)),
    '---',
    told(foot),
  ];
  return plainSpaces(`${parts.join('\n\n')}\n`);
}

const sectionParts = ({ title, blocks }: Section, t: Texts): string[] => [
  `## ${escaped(title)}`,
  ...blocks.map((block) => blockText(block, t)).filter((text) => text !== ''),
];

function blockText(block: Block, t: Texts): string {
  switch (block.kind) {
    case 'paragraph':
      return told(block.sentences);
    case 'list':
      return block.items.map((item) => `- ${told(item)}`).join('\n');
    case 'table':
      return table(block);
    case 'loops':
      return loops(block, t);
    // The tables beside them say the same.
    case 'bars':
    case 'dials':
      return '';
  }
}

function table({ columns, rows }: BlockOf<'table'>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => escaped(title))),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
    ...rows.map((row) => line(row.cells.map((cell, at) => cellText(cell, at, row)))),
  ].join('\n');
}

function cellText({ runs }: Cell, at: number, { look }: Row): string {
  const text = runs
    .map(({ text, href }) =>
      href === undefined ? escaped(text) : `[${escaped(text)}](<${encoded(href)}>)`,
    )
    .join('');
  return at === 0 && (look === 'head' || look === 'sum') ? `**${text}**` : text;
}

const encoded = (href: string) => href.replace(/[<>\s|\\]/g, (sign) => encodeURIComponent(sign));

const loops = ({ caption, loops: drawn, more }: BlockOf<'loops'>, t: Texts): string =>
  [
    `### ${escaped(caption)}`,
    [
      ...drawn.map((loop) => `- ${t.terms.colon(escaped(loopPath(loop)), escaped(loop.figure))}`),
      ...(more === null ? [] : [`- ${escaped(more)}`]),
    ].join('\n'),
  ].join('\n\n');
