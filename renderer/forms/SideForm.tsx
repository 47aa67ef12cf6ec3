/** The frame of a form about what is kept beside the ledger: at the side, Enter keeps it, each problem at its field. */
import { type ReactNode, useId, useMemo, useState } from 'react';
import { Button } from '../components/Button';
import { FormContext, type FormHelp } from '../components/fields/FormContext';
import { Modal } from '../components/Modal';
import { useText } from '../text';
import forms from './Form.module.css';

export type Read<T, Code extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: ReadonlyMap<string, Code> };

interface Props<T, Code extends string> {
  readonly title: string;
  readonly saveLabel: string;
  /** What is typed, as what it would be kept as. */
  readonly read: () => Read<T, Code>;
  /** null where it is kept, else a sentence. */
  readonly keep: (value: T) => Promise<string | null>;
  readonly sentences: Readonly<Record<Code, string>>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function SideForm<T, Code extends string>(props: Props<T, Code>) {
  const { title, saveLabel, read, keep, sentences, onClose, children } = props;
  const { t } = useText();
  const id = useId();
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const result = read();
  const problems = tried && !result.ok ? result.problems : null;
  const help = useMemo<FormHelp>(
    () => ({
      idOf: (field) => `${id}-${field}`,
      problemAt(field) {
        const code = problems?.get(field);
        return code && sentences[code];
      },
      leave: () => {},
    }),
    [id, problems, sentences],
  );
  const save = async () => {
    setTried(true);
    if (!result.ok) {
      const [first = ''] = result.problems.keys();
      document.getElementById(help.idOf(first))?.focus();
      return;
    }
    const failed = await keep(result.value);
    if (failed === null) onClose();
    else setFailure(failed);
  };
  return (
    <Modal
      title={title}
      side
      onClose={onClose}
      footer={
        <>
          <Button look="primary" type="submit" form={id}>
            {saveLabel}
          </Button>
          <Button onPress={onClose}>{t.forms.cancel}</Button>
        </>
      }
    >
      <form
        id={id}
        className={forms.form}
        noValidate
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {failure !== null && (
          <p className={forms.summary} role="alert">
            {failure}
          </p>
        )}
        <FormContext value={help}>{children}</FormContext>
      </form>
    </Modal>
  );
}
