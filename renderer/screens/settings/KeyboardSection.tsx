/** Whether single keys are shortcuts; where all of them are listed; the tour once more. */
import { openDialog } from '../../actions/dialogs';
import { Button } from '../../components/Button';
import { CheckInput } from '../../components/fields/CheckInput';
import { changeSettings, useSettings } from '../../store/settings';
import { useText } from '../../text';
import { startTour } from '../../tour/store';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection';

export function KeyboardSection() {
  const { t } = useText();
  const words = t.settings.keyboard;
  const singleKeys = useSettings((settings) => settings.singleKeys);
  return (
    <SettingsSection title={words.title}>
      <CheckInput
        label={words.singleKeys}
        hint={words.singleKeysHelp}
        value={singleKeys}
        onChange={(next) => void changeSettings({ singleKeys: next })}
      />
      <div className={styles.buttons}>
        <Button onPress={() => openDialog('shortcuts')}>{words.show}</Button>
        <Button onPress={startTour}>{words.tour}</Button>
      </div>
    </SettingsSection>
  );
}
