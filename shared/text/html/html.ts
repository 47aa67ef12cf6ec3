/**
 * An article as one HTML file that stands alone: its style and drawings are inside, it asks no host for anything, and it
 * prints on A4 and Letter with page numbers. Every drawing has its text or table beside it.
 */

import { loopPath } from '../article/loops';
import type {
  Article,
  Block,
  BlockOf,
  Cell,
  DialDrawing,
  LoopDrawing,
  Row,
  Section,
  Sentence,
} from '../article/model';
import type { Texts } from '../en/index';
import { barsSvg, dialSvg, loopSvg } from './drawings';
import { escaped } from './markup';
import { styleOf } from './style';

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
      return `<figure><figcaption>${escaped(block.caption)}</figcaption>${barsSvg(block, t)}</figure>`;
    case 'dials':
      return `<div class="dials">${block.dials.map((dial) => dialHtml(dial, t)).join('')}</div>`;
    case 'loops':
      return loops(block, t);
  }
}

function table({ caption, columns, rows }: BlockOf<'table'>): string {
  const look = (place: number) => (columns[place]?.align === 'right' ? ' class="right"' : '');
  const head = columns.map(
    ({ title }, place) => `<th scope="col"${look(place)}>${escaped(title)}</th>`,
  );
  return `<div class="scroll"><table>
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
  const { name, texts, level, before } = dial;
  const words = t.weekly.dials;
  const label = words.drawing(name, texts.score, texts.level, texts.band, texts.dotcom);
  const ranges = t.terms.semicolon(
    [texts.change, texts.band, texts.dotcom].filter((text) => text !== ''),
  );
  return `<figure class="${level ?? ''}"><figcaption><span class="name">${escaped(name)}</span><span class="score">${escaped(texts.score)}</span><span class="level">${escaped(texts.level)}<span>${escaped(ranges)}</span></span></figcaption>${dialSvg(dial, label, before === null ? '' : words.before)}</figure>`;
}

function loops({ caption, loops: drawn, more }: BlockOf<'loops'>, t: Texts): string {
  const items = drawn.map((loop) => `<li class="loop">${loopHtml(loop, t)}</li>`);
  return `<h3>${escaped(caption)}</h3>
<ul class="loops">${items.join('')}</ul>${more === null ? '' : `<p class="more">${escaped(more)}</p>`}`;
}

function loopHtml(loop: LoopDrawing, t: Texts): string {
  const label = t.weekly.loops.drawing(loopPath(loop), loop.figure);
  const steps = loop.steps.map(
    ({ name, text, family }) =>
      `<li>${escaped(name)} <span class="${family}">${escaped(text)} →</span></li>`,
  );
  return `${loopSvg(loop, label)}<div><strong>${escaped(loop.figure)}</strong><ol>${steps.join('')}</ol></div>`;
}
