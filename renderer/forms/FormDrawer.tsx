/** A form at the side: Enter saves, Escape leaves, and asks first where something was typed. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { RowEdit } from '#shared/model/change';
import { Button } from '../components/Button';
import { Confirm } from '../components/Confirm';
import { FormContext } from '../components/fields/FormContext';
import { Modal } from '../components/Modal';
import { useLedger } from '../store/ledger';
import { useText } from '../text';
import styles from './Form.module.css';
import type { FormFrame } from './useForm';

interface Removal {
  readonly title: string;
  readonly text: string;
  readonly edits: () => readonly RowEdit[];
}

interface Props {
  readonly title: string;
  readonly form: FormFrame;
  readonly saveLabel: string;
  readonly onClose: () => void;
  /** Removing the row that is edited; null for a new one. */
  readonly removal: Removal | null;
  readonly children: ReactNode;
}

export function FormDrawer({ title, form, saveLabel, onClose, removal, children }: Props) {
  const { t } = useText();
  const isPast = useLedger((ledger) => ledger.knownOn !== null);
  const [asking, setAsking] = useState(false);
  const [removing, setRemoving] = useState(false);
  const leave = () => (form.isDirty ? setAsking(true) : onClose());
  return (
    <Modal
      title={title}
      side
      onClose={leave}
      footer={
        <>
          <Button look="primary" type="submit" form={form.id} isDisabled={form.isSaving || isPast}>
            {saveLabel}
          </Button>
          <Button onPress={leave}>{t.forms.cancel}</Button>
          {removal && (
            <span className={styles.remove}>
              <Button look="danger" isDisabled={isPast} onPress={() => setRemoving(true)}>
                {t.forms.remove}
              </Button>
            </span>
          )}
        </>
      }
    >
      <form
        id={form.id}
        className={styles.form}
        noValidate
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          // Through React a form over another form would submit that one too.
          event.stopPropagation();
          if (!isPast) void form.save();
        }}
      >
        {isPast && <p className={styles.past}>{t.shell.known.readOnly}</p>}
        <Summary form={form} />
        <FormContext value={form.help}>{children}</FormContext>
      </form>
      {asking && (
        <Confirm
          title={t.forms.discard.title}
          text={t.forms.discard.text}
          yes={t.forms.discard.leave}
          no={t.forms.discard.stay}
          onYes={onClose}
          onNo={() => setAsking(false)}
        />
      )}
      {removing && removal && (
        <Confirm
          title={removal.title}
          text={removal.text}
          yes={t.forms.remove}
          no={t.forms.cancel}
          onYes={() => {
            setRemoving(false);
            void form.keep(removal.edits());
          }}
          onNo={() => setRemoving(false)}
        />
      )}
    </Modal>
  );
}

/** Everything that is wrong, in one place; each line leads to its field. */
function Summary({ form }: { readonly form: FormFrame }) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const { summary, failure, help, attempt } = form;
  const some = summary.length > 0 || failure !== null;
  useEffect(() => {
    if (some && attempt > 0) box.current?.focus();
  }, [some, attempt]);
  if (!some) return null;
  return (
    <div className={styles.summary} role="alert" tabIndex={-1} ref={box}>
      {failure !== null && <p>{failure}</p>}
      {summary.length > 0 && (
        <>
          <p className={styles.summaryTitle}>{t.forms.summary(summary.length)}</p>
          <ul>
            {summary.map(({ field, text }) => (
              <li key={field + text}>
                <button
                  type="button"
                  className={styles.toField}
                  onClick={() => document.getElementById(help.idOf(field))?.focus()}
                >
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
