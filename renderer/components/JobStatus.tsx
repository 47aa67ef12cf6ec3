/** How far a long job is, and a way to stop it or to have it after all. Nothing is shown for what is quick. */
import { ProgressBar } from 'react-aria-components';
import type { UnderWay } from '../scoring/useLongJob';
import { useText } from '../text';
import { Button } from './Button';
import styles from './JobStatus.module.css';

interface Props {
  readonly underWay: UnderWay<unknown>;
  readonly running: string;
  readonly stopped: string;
  /** Beside words whose place it must not change: it takes no room. */
  readonly loose?: boolean;
}

export function JobStatus({ underWay, running, stopped, loose = false }: Props) {
  const { t } = useText();
  const { output, progress, cancel, again } = underWay;
  const look = `${styles.status} ${loose ? styles.loose : ''}`;
  if (progress !== null) {
    return (
      <span className={look}>
        <ProgressBar aria-label={running} value={100 * progress}>
          <span className={styles.track}>
            <span className={styles.done} style={{ width: `${100 * progress}%` }} />
          </span>
        </ProgressBar>
        <span className={styles.words}>{running}</span>
        <Button look="plain" onPress={cancel}>
          {t.shell.cancel}
        </Button>
      </span>
    );
  }
  if (output !== null) return null;
  return (
    <span className={look}>
      {stopped}
      <Button look="plain" onPress={again}>
        {t.shell.compute}
      </Button>
    </span>
  );
}
