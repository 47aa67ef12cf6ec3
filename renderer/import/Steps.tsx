/** Where the import is: its steps in order, those behind open to go back to. */
import { Button } from 'react-aria-components';
import { useText } from '../text';
import styles from './Import.module.css';

export type StepId = 'file' | 'columns' | 'values' | 'preview' | 'differences';

interface Props {
  readonly steps: readonly StepId[];
  readonly at: StepId;
  readonly onGo: (step: StepId) => void;
}

export function Steps({ steps, at, onGo }: Props) {
  const { t } = useText();
  const now = steps.indexOf(at);
  return (
    <nav aria-label={t.importing.stepList}>
      <ol className={styles.steps}>
        {steps.map((step, place) => (
          <li key={step} aria-current={step === at ? 'step' : undefined} className={styles.step}>
            <span className={styles.stepNumber} aria-hidden="true">
              {place + 1}
            </span>
            {place < now ? (
              <Button className={styles.stepLink ?? ''} onPress={() => onGo(step)}>
                {t.importing.steps[step]}
              </Button>
            ) : (
              <span className={step === at ? undefined : styles.ahead}>
                {t.importing.steps[step]}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
