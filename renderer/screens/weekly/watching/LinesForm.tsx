/** The frame of a form about alerts and theses: at the side, Enter keeps it, each problem at its field. */
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Lines } from '#shared/model/lines';
import { Button } from '../../../components/Button';
import { FormContext, type FormHelp } from '../../../components/fields/FormContext';
import { Modal } from '../../../components/Modal';
import forms from '../../../forms/Form.module.css';
import { keepLines } from '../../../store/lines';
import { useText } from '../../../text';
import type { Read } from './drafts';

interface Props {
  readonly title: string;
  readonly saveLabel: string;
  /** What is typed, as the lines that it would make. */
  readonly read: () => Read<Lines>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function LinesForm({ title, saveLabel, read, onClose, children }: Props) {
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
        return code && t.watching.problems[code];
      },
      leave: () => {},
    }),
    [id, problems, t],
  );
  const save = async () => {
    setTried(true);
    if (!result.ok) {
      const [first = ''] = result.problems.keys();
      document.getElementById(help.idOf(first))?.focus();
      return;
    }
    const failed = await keepLines(result.value);
    if (failed === null) onClose();
    else setFailure(t.watching.failed(failed));
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
