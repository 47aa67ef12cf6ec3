/** The as-of day: typed, chosen from a calendar, or moved a week at a time. */
import { shiftDay } from '#shared/model/week';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { showAsOf, useView } from '../store/view';
import { useText } from '../text';
import styles from './DayField.module.css';
import { DayPicker } from './DayPicker';

export function DayField() {
  const { t } = useText();
  const asOf = useView((view) => view.asOf);
  const today = useView((view) => view.info.today);
  return (
    <div className={styles.field}>
      <Button
        look="plain"
        aria-label={t.shell.earlierWeek}
        onPress={() => showAsOf(shiftDay(asOf, -7))}
      >
        <Icon name="left" />
      </Button>
      <DayPicker label={t.shell.asOf} value={asOf} onChange={showAsOf} />
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
