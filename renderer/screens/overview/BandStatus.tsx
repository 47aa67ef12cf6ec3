/** How far the bands are, and a way to stop them. Nothing is shown for what is quick. */
import { ProgressBar } from 'react-aria-components';
import { Button } from '../../components/Button';
import type { BandsUnderWay } from '../../scoring/useBands';
import { useText } from '../../text';
import styles from './BandStatus.module.css';

export function BandStatus({ underWay }: { readonly underWay: BandsUnderWay }) {
  const { t } = useText();
  const { bands, progress, cancel, again } = underWay;
  if (progress !== null) {
    return (
      <span className={styles.running}>
        <ProgressBar aria-label={t.overview.bandRunning} value={100 * progress}>
          <span className={styles.track}>
            <span className={styles.done} style={{ width: `${100 * progress}%` }} />
          </span>
        </ProgressBar>
        {t.overview.bandRunning}
        <Button look="plain" onPress={cancel}>
          {t.shell.cancel}
        </Button>
      </span>
    );
  }
  if (bands !== null) return null;
  return (
    <span className={styles.stopped}>
      {t.overview.bandCancelled}
      <Button look="plain" onPress={again}>
        {t.overview.bandAgain}
      </Button>
    </span>
  );
}
