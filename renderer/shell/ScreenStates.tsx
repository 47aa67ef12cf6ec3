/** What stands in a screen's place: while it is fetched, and where it failed. */
import type { ScreenId } from '#shared/model/screen';
import { Button } from '../components/Button';
import { Pending } from '../components/Pending';
import { Screen } from '../components/Screen';
import { useText } from '../text';
import styles from './ScreenStates.module.css';

export function ScreenLoading({ screen }: { readonly screen: ScreenId }) {
  const { t } = useText();
  return (
    <div className="patient">
      <Screen title={t.shell.screens[screen]}>
        <Pending />
      </Screen>
    </div>
  );
}

interface Failure {
  readonly message: string;
  readonly retry: () => void;
}

export function ScreenFailed({ message, retry }: Failure) {
  const { t } = useText();
  return (
    <Screen title={t.shell.screenFailed}>
      <div className={styles.failed} role="alert">
        <p>{t.shell.screenFailedHelp}</p>
        <p className={styles.message}>{message}</p>
        <Button look="primary" onPress={retry}>
          {t.shell.tryAgain}
        </Button>
      </div>
    </Screen>
  );
}
