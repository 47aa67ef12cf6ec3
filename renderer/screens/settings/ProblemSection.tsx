/** The log, and a report of a problem. */

import { openDialog } from '../../actions/dialogs';
import { Button } from '../../components/Button';
import styles from '../../problem/Problem.module.css';
import { useText } from '../../text';
import { SettingsSection } from './SettingsSection';

export function ProblemSection() {
  const { t } = useText();
  return (
    <SettingsSection title={t.problem.title} help={t.problem.help}>
      <div className={styles.actions}>
        <Button onPress={() => openDialog('log')}>{t.problem.showLog}</Button>
        <Button onPress={() => openDialog('report')}>{t.problem.report}</Button>
      </div>
    </SettingsSection>
  );
}
