/** Whether the app starts with the computer and stays without a window. */
import { CheckInput } from '../../components/fields/CheckInput';
import { changeSettings, useSettings } from '../../store/settings';
import { useView } from '../../store/view';
import { useText } from '../../text';
import { SettingsSection } from './SettingsSection';

export function BackgroundSection() {
  const { t } = useText();
  const words = t.settings.background;
  const background = useSettings((settings) => settings.background);
  const isBrowser = useView((view) => view.info.mode === 'browser');
  return (
    <SettingsSection title={words.title} help={words.help}>
      <CheckInput
        label={words.label}
        hint={isBrowser ? words.onlyWindow : words.hint}
        value={background}
        isDisabled={isBrowser}
        onChange={(next) => void changeSettings({ background: next })}
      />
    </SettingsSection>
  );
}
