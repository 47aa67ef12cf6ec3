/** The convention that the app opens with: the same choice as at the top of every screen. */
import { conventions } from '#shared/model/score';
import { Segmented } from '../../components/Segmented';
import { changeSettings, useSettings } from '../../store/settings';
import { useText } from '../../text';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection';

export function ScoringSection() {
  const { t } = useText();
  const convention = useSettings((settings) => settings.convention);
  const { title, help, label } = t.settings.scoring;
  return (
    <SettingsSection title={title} help={help}>
      <Segmented
        label={label}
        value={convention}
        options={conventions.map((id) => ({ id, name: t.terms.conventions[id].name }))}
        onChange={(id) => void changeSettings({ convention: id })}
      />
      <p className={styles.meaning}>{t.terms.conventions[convention].meaning}</p>
    </SettingsSection>
  );
}
