/** Light, dark, or as the system; and in which language. */
import { themes } from '#shared/model/settings';
import { LanguageChoice } from '../../components/LanguageChoice';
import { Segmented } from '../../components/Segmented';
import { changeSettings, useSettings } from '../../store/settings';
import { useText } from '../../text';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection';

export function AppearanceSection() {
  const { t } = useText();
  const theme = useSettings((settings) => settings.theme);
  return (
    <SettingsSection title={t.settings.appearance.title}>
      <Segmented
        label={t.settings.appearance.label}
        value={theme}
        options={themes.map((id) => ({ id, name: t.terms.themes[id] }))}
        onChange={(id) => void changeSettings({ theme: id })}
      />
      <LanguageChoice className={styles.language} />
    </SettingsSection>
  );
}
