/** The as-of day: typed, chosen from a calendar, or moved a week at a time. */
import { type CalendarDate, parseDate } from '@internationalized/date';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import { shiftDay } from '#shared/model/week';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { showAsOf, useView } from '../store/view';
import { useText } from '../text';
import styles from './DayField.module.css';

export function DayField() {
  const { t } = useText();
  const asOf = useView((view) => view.asOf);
  const today = useView((view) => view.info.today);
  const choose = (date: CalendarDate | null) => date && showAsOf(date.toString());
  return (
    <div className={styles.field}>
      <Button
        look="plain"
        aria-label={t.shell.earlierWeek}
        onPress={() => showAsOf(shiftDay(asOf, -7))}
      >
        <Icon name="left" />
      </Button>
      <DatePicker value={parseDate(asOf)} onChange={choose} className={styles.picker ?? ''}>
        <Label className={styles.label ?? ''}>{t.shell.asOf}</Label>
        <Group className={styles.group ?? ''}>
          <DateInput className={styles.input ?? ''}>
            {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
          </DateInput>
          <Button look="plain" aria-label={t.shell.calendar}>
            <Icon name="calendar" />
          </Button>
        </Group>
        <Popover className={styles.popover ?? ''}>
          <Dialog className={styles.dialog ?? ''} aria-label={t.shell.calendar}>
            <Calendar>
              <header className={styles.calendarHead}>
                <Button slot="previous" look="plain">
                  <Icon name="left" />
                </Button>
                <Heading level={2} className={styles.month ?? ''} />
                <Button slot="next" look="plain">
                  <Icon name="right" />
                </Button>
              </header>
              <CalendarGrid>
                {(date) => <CalendarCell date={date} className={styles.cell ?? ''} />}
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
      <Button
        look="plain"
        aria-label={t.shell.laterWeek}
        onPress={() => showAsOf(shiftDay(asOf, 7))}
      >
        <Icon name="right" />
      </Button>
      {asOf !== today && (
        <Button look="plain" onPress={() => showAsOf(today)}>
          {t.shell.today}
        </Button>
      )}
    </div>
  );
}
