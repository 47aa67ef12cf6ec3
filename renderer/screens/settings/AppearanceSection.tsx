/** Light, dark, or as the system; how strong the contrast is; and in which language. */
import { type ReactNode, useId } from 'react';
import { contrasts, themes } from '#shared/model/settings';
import { LanguageChoice } from '../../components/LanguageChoice';
import { Segmented } from '../../components/Segmented';
import { changeSettings, useSettings } from '../../store/settings';
import { useText } from '../../text';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection';

export function AppearanceSection() {
  const { t } = useText();
  const words = t.settings.appearance;
  const theme = useSettings((settings) => settings.theme);
  const contrast = useSettings((settings) => settings.contrast);
  return (
    <SettingsSection title={words.title}>
      <Choice label={words.label}>
        <Segmented
          label={words.label}
          value={theme}
          options={themes.map((id) => ({ id, name: t.terms.themes[id] }))}
          onChange={(id) => void changeSettings({ theme: id })}
        />
      </Choice>
      <Choice label={words.contrast} help={words.contrastHelp}>
        <Segmented
          label={words.contrast}
          value={contrast}
          options={contrasts.map((id) => ({ id, name: t.terms.contrasts[id] }))}
          onChange={(id) => void changeSettings({ contrast: id })}
        />
      </Choice>
      <LanguageChoice className={styles.language} />
    </SettingsSection>
  );
}

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly children: ReactNode;
}

function Choice({ label, help, children }: Props) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need its legend moved out of its frame
    <div className={styles.choice} role="group" aria-describedby={help && id}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {children}
      {help !== undefined && (
        <p id={id} className={styles.meaning}>
          {help}
        </p>
      )}
    </div>
  );
}
