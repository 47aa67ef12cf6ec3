/** Where everything is kept. */
import { useView } from '../../store/view';
import { useText } from '../../text';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection';

export function FolderSection() {
  const { t } = useText();
  const folder = useView((view) => view.info.dataFolder);
  const { title, help } = t.settings.folder;
  return (
    <SettingsSection title={title} help={help}>
      <code className={styles.path}>{folder}</code>
    </SettingsSection>
  );
}
