/** Every week since 2023 as a cell, coloured and filled by the level of a dial; or the same as a table to read. */
import { useMemo, useState } from 'react';
import { type DialId, dialIds } from '#shared/model/score';
import { Button } from '../../../components/Button';
import { PendingLines } from '../../../components/PendingLines';
import { Screen } from '../../../components/Screen';
import { Segmented } from '../../../components/Segmented';
import { useWeeks } from '../../../scoring/hooks';
import { useSummaries } from '../../../store/summaries';
import { useText } from '../../../text';
import { DeskNav } from '../DeskNav';
import { useNewestWeek, useOpenWeek } from '../openWeek';
import styles from './CalendarView.module.css';
import { Legend } from './Legend';
import { WeekGrid } from './WeekGrid';
import { WeekTable } from './WeekTable';
import { calendarOf } from './weeks';

const firstYear = 2023;

export function CalendarView() {
  const { t } = useText();
  const words = t.desk.calendar;
  const [dial, setDial] = useState<DialId>('circularity');
  const [asTable, setAsTable] = useState(false);
  const isRead = useSummaries((summaries) => summaries.isRead);
  const entries = useSummaries((summaries) => summaries.entries);
  const unreadable = useSummaries((summaries) => summaries.unreadable);
  const points = useWeeks(`${firstYear}-01-01`);
  const open = useOpenWeek();
  const last = useNewestWeek();
  const years = useMemo(
    () =>
      points && isRead
        ? calendarOf({ dial, firstYear, entries, unreadable, points, last, open })
        : null,
    [dial, entries, unreadable, points, last, open, isRead],
  );
  return (
    <Screen
      title={words.title}
      lead={words.help}
      nav={<DeskNav view="calendar" />}
      actions={
        <>
          <Segmented
            label={words.dial}
            value={dial}
            options={dialIds.map((id) => ({ id, name: t.terms.dials[id].name }))}
            onChange={setDial}
          />
          <Button onPress={() => setAsTable(!asTable)}>
            {asTable ? words.showCalendar : words.showTable}
          </Button>
        </>
      }
    >
      {unreadable.map((file) => (
        <p key={file} role="status">
          {t.desk.record.unreadable(file)}
        </p>
      ))}
      {years === null ? (
        <div className={styles.card}>
          <PendingLines lines={5} />
        </div>
      ) : asTable ? (
        <WeekTable years={years} dial={dial} />
      ) : (
        <section className={styles.card} aria-label={words.title}>
          <WeekGrid years={years} dial={dial} />
          <Legend dial={dial} />
        </section>
      )}
    </Screen>
  );
}
