/** A day, typed or chosen from a calendar. */
import { parseDate } from '@internationalized/date';
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
import type { Day } from '#shared/model/day';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { useText } from '../text';
import styles from './DayField.module.css';

interface Props {
  readonly label: string;
  readonly value: Day;
  readonly onChange: (day: Day) => void;
}

export function DayPicker({ label, value, onChange }: Props) {
  const { t } = useText();
  return (
    <DatePicker
      value={parseDate(value)}
      onChange={(date) => date && onChange(date.toString())}
      className={styles.picker ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
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
  );
}
