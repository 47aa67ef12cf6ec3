/** The calendar as a table to read, newest week first. */
import type { DialId } from '#shared/model/score';
import { dayIn } from '#shared/model/week';
import { pathTo } from '../../../route';
import { useSettings } from '../../../store/settings';
import { useText } from '../../../text';
import styles from './CalendarView.module.css';
import type { CalendarYear } from './weeks';

interface Props {
  readonly years: readonly CalendarYear[];
  readonly dial: DialId;
}

export function WeekTable({ years, dial }: Props) {
  const { t, f } = useText();
  const words = t.desk.calendar;
  const weekday = useSettings((settings) => settings.weekClose.weekday);
  const weeks = years
    .flatMap((year) => year.weeks)
    .filter(({ standing }) => standing !== 'not-yet')
    .toReversed();
  return (
    <div className={styles.card}>
      <table className={styles.table} aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.columns.week}</th>
            <th scope="col">{words.columns.closed}</th>
            <th scope="col" className={styles.right}>
              {t.terms.dials[dial].name}
            </th>
            <th scope="col">{words.columns.level}</th>
            <th scope="col">{words.columns.standing}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, score, level, standing, corrections }) => (
            <tr key={week}>
              <th scope="row">
                <a href={pathTo('weekly', week)}>{week}</a>
              </th>
              <td>{f.date(dayIn(week, weekday))}</td>
              <td className={styles.right}>{score === null ? '–' : f.score(score)}</td>
              <td>{level === null ? '–' : t.terms.levels[level]}</td>
              <td>
                {t.desk.standings[standing]}
                {corrections > 0 &&
                  `, ${words.corrections({ n: corrections, text: f.count(corrections) })}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
