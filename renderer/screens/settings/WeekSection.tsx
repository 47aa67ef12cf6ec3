/** The day and hour at which a week closes, and whether its summary is announced. */
import { CheckInput } from '../../components/fields/CheckInput';
import { SelectInput } from '../../components/fields/SelectInput';
import { changeSettings, useSettings } from '../../store/settings';
import { useText } from '../../text';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection';

const hours = Array.from({ length: 24 }, (_, hour) => hour);

export function WeekSection() {
  const { t } = useText();
  const weekClose = useSettings((settings) => settings.weekClose);
  const notify = useSettings((settings) => settings.notify);
  const words = t.settings.week;
  return (
    <SettingsSection title={words.title} help={words.help}>
      <div className={styles.pair}>
        <SelectInput
          field="week-day"
          label={words.weekday}
          value={String(weekClose.weekday)}
          options={words.weekdays.map((name, at) => ({ id: String(at + 1), name }))}
          onChange={(id) =>
            void changeSettings({ weekClose: { ...weekClose, weekday: Number(id) } })
          }
        />
        <SelectInput
          field="week-hour"
          label={words.hour}
          value={String(weekClose.hour)}
          options={hours.map((hour) => ({ id: String(hour), name: words.hourOf(hour) }))}
          onChange={(id) => void changeSettings({ weekClose: { ...weekClose, hour: Number(id) } })}
        />
      </div>
      <CheckInput
        label={words.notify}
        hint={words.notifyHelp}
        value={notify}
        onChange={(next) => void changeSettings({ notify: next })}
      />
    </SettingsSection>
  );
}
