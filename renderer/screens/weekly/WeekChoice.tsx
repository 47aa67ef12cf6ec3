/** Every week since 2023, newest first, the running one before them; which of them are written is said beside. */
import { useMemo } from 'react';
import { closingDays, dayIn, type Week, weekOf } from '#shared/model/week';
import { useSummaries } from '../../store/summaries';
import { useText } from '../../text';
import styles from './WeekChoice.module.css';

interface Props {
  readonly label: string;
  readonly week: Week;
  readonly latest: Week;
  readonly onChange: (week: Week) => void;
}

export function WeekChoice({ label, week, latest, onChange }: Props) {
  const { t } = useText();
  const entries = useSummaries((summaries) => summaries.entries);
  const written = useMemo(() => new Set(entries.map((entry) => entry.week)), [entries]);
  const weeks = useMemo(() => {
    const all = closingDays('2023-01-01', dayIn(latest, 7), 4).map(weekOf);
    return all.includes(week) ? all.toReversed() : [week, ...all.toReversed()];
  }, [latest, week]);
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={week}
      onChange={(event) => onChange(event.target.value)}
    >
      {weeks.map((each) => (
        <option key={each} value={each}>
          {written.has(each) ? `${each} · ${t.desk.standings.kept}` : each}
        </option>
      ))}
    </select>
  );
}
