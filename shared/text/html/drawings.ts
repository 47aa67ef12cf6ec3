/** The drawings of the HTML file as inline SVG: a dial on its scale, bars of points, a loop as a polygon with arrows. Each says the same as the text or table beside it. */
import type { BlockOf, DialDrawing, LoopDrawing } from '../article/model';
import type { Texts } from '../en/index';
import { at, escaped } from './markup';

const scaleTop = 200;

/** A scale from 0 to 200: the dot-com range shaded, the band thick, last week thin, this week a mark. */
export function dialSvg(dial: DialDrawing, label: string, beforeLabel: string): string {
  const [width, y] = [320, 26];
  const x = (value: number) =>
    6 + ((width - 12) * Math.max(0, Math.min(value, scaleTop))) / scaleTop;
  const { dotcom, band, before, score, level } = dial;
  const between = (low: number, high: number, height: number, fill: string) =>
    `<rect x="${at(x(low))}" y="${at(y - height / 2)}" width="${at(Math.max(2, x(high) - x(low)))}" height="${height}" fill="${fill}"/>`;
  const color = `var(--${level ?? 'both'})`;
  return [
    `<svg viewBox="0 0 ${width} 54" width="${width}" height="54" role="img" aria-label="${escaped(label)}">`,
    dotcom ? between(dotcom.low, dotcom.high, 22, 'var(--dotcom-soft)') : '',
    `<line x1="6" x2="${width - 6}" y1="${y}" y2="${y}" stroke="var(--rule-strong)"/>`,
    [0, 50, 100, 150, 200]
      .map(
        (tick) =>
          `<line x1="${at(x(tick))}" x2="${at(x(tick))}" y1="${y}" y2="${y + 6}" stroke="var(--rule-strong)"/><text class="soft" x="${at(x(tick))}" y="${y + 22}" text-anchor="${tick === 0 ? 'start' : tick === scaleTop ? 'end' : 'middle'}">${tick}</text>`,
      )
      .join(''),
    band ? between(band.low, band.high, 8, color) : '',
    before === null
      ? ''
      : `<line x1="${at(x(before))}" x2="${at(x(before))}" y1="${y - 9}" y2="${y + 9}" stroke="var(--ink-soft)" stroke-dasharray="2 2"><title>${escaped(beforeLabel)}</title></line>`,
    score === null
      ? ''
      : `<path d="M${at(x(score))} ${y - 4} l-6 -11 h12 z" fill="${color}"/><line x1="${at(x(score))}" x2="${at(x(score))}" y1="${y - 6}" y2="${y + 9}" stroke="${color}" stroke-width="2"/>`,
    '</svg>',
  ].join('');
}

/** Bars from one line of zero, to the left where they pull down. */
export function barsSvg({ bars, caption }: BlockOf<'bars'>, t: Texts): string {
  const [width, rowHeight, labels] = [680, 22, 300];
  const most = Math.max(...bars.map(({ value }) => Math.abs(value ?? 0)), 0.1);
  const [down, up] = [
    bars.some(({ value }) => (value ?? 0) < 0),
    bars.some(({ value }) => (value ?? 0) > 0),
  ];
  const [from, to] = [labels + (down ? 56 : 8), width - (up ? 56 : 8)];
  const zero = down && up ? (from + to) / 2 : down ? to : from;
  const length = down && up ? (to - from) / 2 : to - from;
  const height = bars.length * rowHeight + 8;
  const rows = bars.map(({ label, value, text }, place) => {
    const middle = 4 + place * rowHeight + rowHeight / 2;
    const end = zero + (length * (value ?? 0)) / most;
    const left = (value ?? 0) < 0;
    return `<text x="0" y="${middle + 4}">${escaped(shortened(label, 50))}</text><rect x="${at(Math.min(zero, end))}" y="${middle - 6}" width="${at(Math.max(1, Math.abs(end - zero)))}" height="12" fill="var(--both)"/><text x="${at(left ? end - 6 : end + 6)}" y="${middle + 4}" text-anchor="${left ? 'end' : 'start'}">${escaped(text)}</text>`;
  });
  const said = t.terms.semicolon(bars.map((bar) => `${bar.label} ${bar.text}`));
  const label = t.terms.colon(caption, said);
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(label)}">${rows.join('')}<line x1="${at(zero)}" x2="${at(zero)}" y1="0" y2="${height}" stroke="var(--ink)"/></svg>`;
}

const shortened = (text: string, most: number): string => {
  const signs = [...text];
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join('')}…`;
};

/** Companies as numbered points on a circle, clockwise from the top; finance dashed, trade drawn through. */
export function loopSvg(loop: LoopDrawing, label: string): string {
  const [size, radius, dot] = [72, 25, 8];
  const count = loop.steps.length;
  const points = loop.steps.map((_, place) => {
    const angle = (2 * Math.PI * place) / count - Math.PI / 2;
    return { x: size / 2 + radius * Math.cos(angle), y: size / 2 + radius * Math.sin(angle) };
  });
  const arrows = loop.steps.map(({ family }, place) =>
    arrow(points[place]!, points[(place + 1) % count]!, dot, count === 2 ? 12 : 0, family),
  );
  const dots = points.map(
    ({ x, y }, place) =>
      `<circle cx="${at(x)}" cy="${at(y)}" r="${dot}" fill="var(--surface)" stroke="var(--ink)"/><text x="${at(x)}" y="${at(y + 3.5)}" text-anchor="middle" style="font-size:10px">${place + 1}</text>`,
  );
  return `<svg viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" role="img" aria-label="${escaped(label)}">${arrows.join('')}${dots.join('')}</svg>`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the rim of one dot to the rim of the next, bent outward where two arrows share a way. */
function arrow(
  from: Point,
  to: Point,
  dot: number,
  bend: number,
  family: 'finance' | 'trade' | 'both',
): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const middle = { x: (from.x + to.x) / 2 - uy * bend, y: (from.y + to.y) / 2 + ux * bend };
  const toward = (a: Point, b: Point, by: number): Point => {
    const way = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    return { x: a.x + ((b.x - a.x) * by) / way, y: a.y + ((b.y - a.y) * by) / way };
  };
  const start = toward(from, middle, dot);
  const tip = toward(to, middle, dot + 1);
  const back = toward(tip, middle, 6);
  const [bx, by] = [(tip.y - back.y) / 6, (back.x - tip.x) / 6];
  const head = `M${at(tip.x)} ${at(tip.y)} L${at(back.x + 3 * bx)} ${at(back.y + 3 * by)} L${at(back.x - 3 * bx)} ${at(back.y - 3 * by)} z`;
  const color = `var(--${family})`;
  const dash = family === 'finance' ? ' stroke-dasharray="3 2"' : '';
  return `<path d="M${at(start.x)} ${at(start.y)} Q${at(middle.x)} ${at(middle.y)} ${at(back.x)} ${at(back.y)}" fill="none" stroke="${color}" stroke-width="1.5"${dash}/><path d="${head}" fill="${color}"/>`;
}
