/** What falls due per year, as bars: dollars above, power below, one column a year. */
import type { DueYear } from '#shared/engine/duePerYear';

export interface Bar {
  readonly year: number;
  /** Parts of the width, 0 to 1. */
  readonly left: number;
  readonly width: number;
  /** Part of the height, 0 to 1; 0 where nothing is due. */
  readonly height: number;
  readonly value: number;
  /** Something is due, and none of it discloses how much. */
  readonly undisclosed: boolean;
}

export interface DueBars {
  readonly usd: readonly Bar[];
  /** Empty where no contract names its power. */
  readonly mw: readonly Bar[];
}

const gap = 0.25;

export function dueBars(years: readonly DueYear[]): DueBars {
  const bars = (value: (year: DueYear) => number): Bar[] => {
    const most = Math.max(0, ...years.map(value));
    return years.map((year, at) => ({
      year: year.year,
      left: (at + gap / 2) / years.length,
      width: (1 - gap) / years.length,
      height: most > 0 ? value(year) / most : 0,
      value: value(year),
      undisclosed: year.links > 0 && year.undisclosed === year.links && value(year) === 0,
    }));
  };
  const mw = bars((year) => year.mw);
  return { usd: bars((year) => year.usd), mw: mw.some(({ value }) => value > 0) ? mw : [] };
}
