/** How far a long step is, and a way to stop it. */
import { ProgressBar } from 'react-aria-components';
import { Button } from '../components/Button';
import { useText } from '../text';
import styles from './Import.module.css';

interface Props {
  readonly label: string;
  /** 0 to 1; null: it can't be told. */
  readonly value: number | null;
  readonly onStop?: (() => void) | undefined;
}

export function Progress({ label, value, onStop }: Props) {
  const { t } = useText();
  const percent = Math.round(100 * (value ?? 0));
  return (
    <div className={styles.progress}>
      <ProgressBar aria-label={label} value={percent} isIndeterminate={value === null}>
        <span className={styles.track}>
          <span
            className={value === null ? styles.unsteady : styles.tracked}
            style={value === null ? undefined : { width: `${percent}%` }}
          />
        </span>
      </ProgressBar>
      <span>{label}</span>
      {onStop && (
        <Button look="plain" onPress={onStop}>
          {t.importing.stop}
        </Button>
      )}
    </div>
  );
}
