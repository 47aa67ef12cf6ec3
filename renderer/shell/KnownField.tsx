/** The second axis of time: as the portfolio is known now, folded away, or as it was known on a day. */
import { useState } from 'react';
import type { Day } from '#shared/model/day';
import { Button } from '../components/Button';
import { leaveBehind } from '../store/behind';
import { lookAsKnownOn, useLedger } from '../store/ledger';
import { useView } from '../store/view';
import { useText } from '../text';
import { BehindBanner } from './BehindBanner';
import { DayPicker } from './DayPicker';
import styles from './KnownField.module.css';

export function KnownField() {
  const { t } = useText();
  const today = useView((view) => view.info.today);
  const knownOn = useLedger((ledger) => ledger.knownOn);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<Day | null>(null);
  if (!isOpen && knownOn === null) {
    return (
      <Button look="plain" aria-expanded={false} onPress={() => setOpen(true)}>
        {t.shell.known.now}
      </Button>
    );
  }
  const lookOf = (day: Day) => (day < today ? day : null);
  const choose = (day: Day) => {
    setTyped(day);
    void lookAsKnownOn(lookOf(day));
  };
  // On the way to a past day what is typed may be a day to come: it stands, or the next key would go on from today.
  const shown = typed !== null && lookOf(typed) === knownOn ? typed : (knownOn ?? today);
  const fold = () => {
    setOpen(false);
    leaveBehind();
  };
  return (
    <div className={styles.field}>
      <DayPicker label={t.shell.known.on} value={shown} onChange={choose} />
      <Button look="plain" onPress={fold}>
        {t.shell.known.fold}
      </Button>
    </div>
  );
}

/** Above every screen while a past state is shown. */
export function KnownBanner() {
  const { t, f } = useText();
  const knownOn = useLedger((ledger) => ledger.knownOn);
  const behind = useLedger((ledger) => ledger.behind);
  if (knownOn === null) return null;
  if (behind !== null) return <BehindBanner behind={behind} asOf={knownOn} />;
  return (
    <div className={styles.banner} role="status">
      <p>{t.shell.known.banner(f.date(knownOn))}</p>
      <Button onPress={() => void lookAsKnownOn(null)}>{t.shell.known.back}</Button>
    </div>
  );
}
