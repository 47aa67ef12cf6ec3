/**
 * An article as one HTML file that stands alone: its style and drawings are inside, it asks no host for anything, and it
 * prints on A4 and Letter with page numbers. Every drawing has its text or table beside it.
 */

import type {
  Article,
  Block,
  BlockOf,
  Cell,
  DialDrawing,
  Row,
  Section,
  Sentence,
} from '../article/model';
import { drawBars } from '../drawing/bars';
import { drawDial } from '../drawing/dial';
import { drawLoop } from '../drawing/loop';
import type { Texts } from '../en/index';
import { escaped } from './markup';
import { styleOf } from './style';
import { svg } from './svg';

export function articleHtml(article: Article, t: Texts): string {
  const { language, product, title, alerts, headline, dek, sections, foot } = article;
  const name = t.terms.colon(product, title);
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escaped(name)}</title>
<style>${styleOf(name)}</style>
</head>
<body>
<main>
<article>
<div class="masthead"><p class="product">${escaped(product)}</p><p>${escaped(title)}</p></div>
${alerts === null ? '' : sectionHtml(alerts, t)}
<h1>${escaped(headline.text)}</h1>
<p class="dek">${escaped(dek)}</p>
${sections.map((section) => sectionHtml(section, t)).join('\n')}
<footer><p>${told(foot)}</p></footer>
</article>
</main>
</body>
</html>
`;
}

const told = (sentences: readonly Sentence[]): string =>
  sentences.map(({ text }) => escaped(text)).join(' ');

function sectionHtml({ id, title, blocks }: Section, t: Texts): string {
  return `<section class="part-${id}" aria-labelledby="${id}">
<h2 id="${id}">${escaped(title)}</h2>
${blocks.map((block) => blockHtml(block, t)).join('\n')}
</section>`;
}

function blockHtml(block: Block, t: Texts): string {
  switch (block.kind) {
    case 'paragraph':
      return block.sentences.length === 0 ? '' : `<p class="said">${told(block.sentences)}</p>`;
    case 'list':
      return `<ul class="said">${block.items.map((item) => `<li>${told(item)}</li>`).join('')}</ul>`;
    case 'table':
      return table(block);
    case 'bars':
      return `<figure><figcaption>${escaped(block.caption)}</figcaption>${svg(drawBars(block, t))}</figure>`;
    case 'dials':
      return `<div class="dials">${block.dials.map((dial) => dialHtml(dial, t)).join('')}</div><p class="key">${escaped(block.key)}</p>`;
    case 'loops':
      return loops(block, t);
  }
}

/** A table of so many rows stays on one page. */
const mostWhole = 6;

function table({ caption, columns, rows }: BlockOf<'table'>): string {
  const look = (place: number) => {
    const { align = 'left', wraps = false } = columns[place] ?? {};
    return align === 'left' ? '' : ` class="right${wraps ? ' amount' : ''}"`;
  };
  const head = columns.map(
    ({ title }, place) => `<th scope="col"${look(place)}>${escaped(title)}</th>`,
  );
  return `<div class="scroll${rows.length <= mostWhole ? ' whole' : ''}"><table>
<caption>${escaped(caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, look)).join('\n')}
</tbody>
</table></div>`;
}

function rowHtml({ look, cells }: Row, lookOf: (place: number) => string): string {
  const inside = cells.map((cell, place) =>
    place === 0
      ? `<th scope="row"${lookOf(place)}>${cellHtml(cell)}</th>`
      : `<td${lookOf(place)}>${cellHtml(cell)}</td>`,
  );
  return `<tr${look === 'plain' ? '' : ` class="${look}"`}>${inside.join('')}</tr>`;
}

const cellHtml = ({ runs }: Cell): string =>
  runs
    .map(({ text, href }) =>
      href === undefined
        ? escaped(text)
        : `<a href="${escaped(href)}" rel="noreferrer noopener">${escaped(text)}</a>`,
    )
    .join('');

function dialHtml(dial: DialDrawing, t: Texts): string {
  const { name, texts, level } = dial;
  const ranges = t.terms.semicolon(
    [texts.change, texts.band, texts.dotcom].filter((text) => text !== ''),
  );
  return `<figure class="${level ?? ''}"><figcaption><span class="name">${escaped(name)}</span><span class="score">${escaped(texts.score)}</span><span class="level">${escaped(texts.level)}<span>${escaped(ranges)}</span></span></figcaption>${svg(drawDial(dial, t))}</figure>`;
}

function loops({ caption, loops: drawn, more, key }: BlockOf<'loops'>, t: Texts): string {
  const items = drawn.map(
    (loop) =>
      `<li class="loop"><strong>${escaped(loop.figure)}</strong>${svg(drawLoop(loop, t))}</li>`,
  );
  return `${key === null ? '' : `<p class="key">${escaped(key)}</p>`}<h3>${escaped(caption)}</h3>
<ul class="loops">${items.join('')}</ul>${more === null ? '' : `<p class="key">${escaped(more)}</p>`}`;
}
