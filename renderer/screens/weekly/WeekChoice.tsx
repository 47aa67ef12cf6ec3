/** Every closed week since 2023, newest first. */
import { useMemo } from 'react';
import { closingDays, dayIn, type Week, weekOf } from '#shared/model/week';
import { goTo } from '../../route';
import { useText } from '../../text';
import styles from './WeekChoice.module.css';

export function WeekChoice({ week, latest }: { readonly week: Week; readonly latest: Week }) {
  const { t } = useText();
  const weeks = useMemo(() => {
    const closed = closingDays('2023-01-01', dayIn(latest, 7), 4).map(weekOf);
    return closed.includes(week) ? closed.toReversed() : [week, ...closed.toReversed()];
  }, [latest, week]);
  return (
    <select
      className={styles.select}
      aria-label={t.weekly.choose}
      value={week}
      onChange={(event) => goTo('weekly', event.target.value)}
    >
      {weeks.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  );
}
