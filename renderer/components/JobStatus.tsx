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
}

export function JobStatus({ underWay, running, stopped }: Props) {
  const { t } = useText();
  const { output, progress, cancel, again } = underWay;
  if (progress !== null) {
    return (
      <span className={styles.status}>
        <ProgressBar aria-label={running} value={100 * progress}>
          <span className={styles.track}>
            <span className={styles.done} style={{ width: `${100 * progress}%` }} />
          </span>
        </ProgressBar>
        {running}
        <Button look="plain" onPress={cancel}>
          {t.shell.cancel}
        </Button>
      </span>
    );
  }
  if (output !== null) return null;
  return (
    <span className={styles.status}>
      {stopped}
      <Button look="plain" onPress={again}>
        {t.shell.compute}
      </Button>
    </span>
  );
}
