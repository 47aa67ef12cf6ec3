/** Four steps over the real thing; nothing behind it is locked, Escape and its button skip it. */
import { useEffect, useId, useRef } from 'react';
import { Button } from '../components/Button';
import { useText } from '../text';
import { steps } from './steps';
import { endTour, goToStep, useTour } from './store';
import styles from './Tour.module.css';
import { usePlace } from './usePlace';
import { useTarget } from './useTarget';

export function Tour() {
  const step = useTour((tour) => tour.step);
  return step === null ? null : <Note step={step} />;
}

function end(): void {
  endTour();
  document.getElementById('main')?.focus();
}

function Note({ step }: { readonly step: number }) {
  const { t } = useText();
  const words = t.actions.tour;
  const title = useId();
  const note = useRef<HTMLDivElement>(null);
  const target = useTarget(step);
  const at = usePlace(target, note, step);
  const isThere = target !== null && at !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step takes the focus
  useEffect(() => {
    if (isThere) note.current?.querySelector<HTMLElement>('[data-next]')?.focus();
  }, [isThere, step]);
  const said = words.steps[step];
  const last = step === steps.length - 1;
  if (target === null) return null;
  return (
    <div
      ref={note}
      role="dialog"
      aria-modal={false}
      aria-labelledby={title}
      data-aside=""
      className={styles.note}
      style={at === null ? { visibility: 'hidden' } : { left: at.left, top: at.top }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') end();
      }}
    >
      <p className={styles.count}>
        {words.label}, {words.step(step + 1, steps.length)}
      </p>
      <h2 id={title} className={styles.title}>
        {said?.title}
      </h2>
      <p>{said?.text}</p>
      <footer className={styles.foot}>
        {!last && (
          <Button look="plain" onPress={end}>
            {words.skip}
          </Button>
        )}
        <span className={styles.steps}>
          {step > 0 && <Button onPress={() => goToStep(step - 1)}>{words.back}</Button>}
          <Button look="primary" data-next="" onPress={() => (last ? end() : goToStep(step + 1))}>
            {last ? words.end : words.next}
          </Button>
        </span>
      </footer>
    </div>
  );
}
