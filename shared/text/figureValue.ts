/** A figure and its change, written in its unit. */
import type { FigureUnit } from '../model/explain';
import type { Formats } from './formats';

export function figureText(unit: FigureUnit, value: number, f: Formats): string {
  switch (unit) {
    case 'points':
      return f.score(value);
    case 'share':
      return f.share(value);
    case 'hhi':
    case 'count':
      return f.count(value);
    case 'usd':
      return f.usd(value);
    case 'mw':
      return f.power(value);
    case 'times':
      return f.times(timesShown(value));
    case 'own':
      return f.rate(value);
  }
}

/** What is below a hundredth says so by its digits; above, hundredths are enough. */
const timesShown = (value: number): number =>
  value < 0.01 ? value : Math.round(value * 100) / 100;

/** With its sign; shares as points of a hundred. */
export function changeText(unit: FigureUnit, value: number, f: Formats): string {
  const signed = (text: string) => (value < 0 ? `\u2212${text}` : `+${text}`);
  switch (unit) {
    case 'points':
      return f.change(value);
    case 'share':
      return signed(f.share(Math.abs(value)));
    case 'hhi':
    case 'count':
      return f.signedCount(value);
    default:
      return signed(figureText(unit, Math.abs(value), f));
  }
}
