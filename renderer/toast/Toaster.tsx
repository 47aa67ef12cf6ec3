/** Says what was just done and offers to take it back; goes by itself, unless it is pointed at or has the focus. */
import { useEffect, useRef, useState } from 'react';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { useLedger } from '../store/ledger';
import { useText } from '../text';
import { closeToast, type Offer, type Toast, useToast } from './store';
import styles from './Toaster.module.css';
import { takeStep } from './takeStep';

/** Long enough to read two lines and reach for the button. */
const shownFor = 8_000;

export function Toaster() {
  const toast = useToast((store) => store.toast);
  return (
    <div className={styles.frame}>
      {/* There before anything is said in it, or a screen reader would not tell of it. */}
      <div role="status">
        {toast !== null && toast.kind !== 'failure' && <Note toast={toast} />}
      </div>
      {toast?.kind === 'failure' && (
        <div role="alert">
          <Note toast={toast} />
        </div>
      )}
    </div>
  );
}

function Note({ toast }: { readonly toast: Toast }) {
  const { t } = useText();
  const [isPointedAt, setPointedAt] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const note = useRef<HTMLDivElement>(null);
  // A button that goes while it has the focus tells of no blur.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a button goes when another toast comes
  useEffect(() => {
    if (!note.current?.contains(document.activeElement)) setFocus(false);
  }, [toast]);
  const stays = toast.kind === 'failure' || isPointedAt || hasFocus;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new toast has its own time
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(closeToast, shownFor);
    return () => clearTimeout(timer);
  }, [stays, toast]);
  const text = toast.kind === 'step' ? t.history.entry(toast.what, toast.how) : toast.text;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done with it; it stays while it is looked at
    <div
      ref={note}
      className={`${styles.toast} ${toast.kind === 'failure' ? styles.failure : ''}`}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
    >
      <span className={styles.text}>{text}</span>
      {toast.kind !== 'failure' && toast.offer !== null && <OfferButton offer={toast.offer} />}
      <Button
        look="plain"
        aria-label={t.shell.close}
        onPress={() => {
          closeToast();
          // Where the focus was is gone: the reader is put before the screen, not before the page.
          if (hasFocus) document.getElementById('main')?.focus();
        }}
      >
        <Icon name="close" />
      </Button>
    </div>
  );
}

function OfferButton({ offer }: { readonly offer: Offer }) {
  const { t } = useText();
  const isNext = useLedger(
    ({ steps, knownOn }) => knownOn === null && steps[offer.which]?.id === offer.id,
  );
  if (!isNext) return null;
  return (
    <Button look="plain" onPress={() => void takeStep(offer.which)}>
      <Icon name={offer.which} />
      {t.actions.toast[offer.which]}
    </Button>
  );
}
