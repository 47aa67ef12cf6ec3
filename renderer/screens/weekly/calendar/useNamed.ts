/** A week of the calendar in words: `Week 3 of 2026: circularity 69, elevated; written`. */
import type { DialId } from '#shared/model/score';
import { useText } from '../../../text';
import type { CalendarWeek } from './weeks';

export function useNamed(dial: DialId): (week: CalendarWeek) => string {
  const { t, f } = useText();
  const words = t.desk.calendar;
  return ({ week, standing, score, level, corrections }) => {
    const said = [
      t.desk.standings[standing],
      ...(corrections === 0
        ? []
        : [words.corrections({ n: corrections, text: f.count(corrections) })]),
    ].join(', ');
    const heading = t.weekly.heading(week);
    if (standing === 'not-yet') return words.noFigure(heading, said);
    const shown = score === null ? words.unknown : f.score(score);
    return words.cell(heading, t.terms.dials[dial].name, shown, level, said);
  };
}
