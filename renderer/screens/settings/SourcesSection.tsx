/** The age from which a source counts as stale. */
import { useState } from 'react';
import { TextInput } from '../../components/fields/TextInput';
import { changeSettings, useSettings } from '../../store/settings';
import { useText } from '../../text';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection';

const [fewest, most] = [1, 3650] as const;

export function SourcesSection() {
  const { t } = useText();
  const words = t.settings.sources;
  const kept = useSettings((settings) => settings.staleAfterDays);
  const [typed, setTyped] = useState(String(kept));
  const days = Number(typed.trim());
  const isGood = Number.isInteger(days) && days >= fewest && days <= most;
  return (
    <SettingsSection title={words.title} help={words.help}>
      <div className={styles.pair}>
        <TextInput
          field="stale-after"
          label={words.staleAfter}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            const next = Number(text.trim());
            if (Number.isInteger(next) && next >= fewest && next <= most) {
              void changeSettings({ staleAfterDays: next });
            }
          }}
          hint={isGood ? undefined : words.range(fewest, most)}
          numeric
        />
      </div>
    </SettingsSection>
  );
}
