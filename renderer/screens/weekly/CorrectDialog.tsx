/** Issues a correction: asks for its reason, and waits until it is written. */
import { useId, useMemo, useState } from 'react';
import type { Week } from '#shared/model/week';
import { Button } from '../../components/Button';
import { FormContext, type FormHelp } from '../../components/fields/FormContext';
import { TextInput } from '../../components/fields/TextInput';
import { Modal } from '../../components/Modal';
import forms from '../../forms/Form.module.css';
import { goTo } from '../../route';
import { correctWeek } from '../../store/summaries';
import { useText } from '../../text';
import { issuePlace } from './place';

interface Props {
  readonly week: Week;
  readonly onClose: () => void;
}

export function CorrectDialog({ week, onClose }: Props) {
  const { t } = useText();
  const words = t.desk.correcting;
  const id = useId();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isMissing = reason.trim() === '';
  const help = useMemo<FormHelp>(
    () => ({
      idOf: (field) => `${id}-${field}`,
      problemAt: () => (tried && isMissing ? words.missing : undefined),
      leave: () => {},
    }),
    [id, tried, isMissing, words],
  );
  const save = async () => {
    setTried(true);
    if (isMissing) {
      document.getElementById(help.idOf('reason'))?.focus();
      return;
    }
    setSaving(true);
    setFailure(null);
    const issued = await correctWeek(week, reason.trim());
    setSaving(false);
    if (typeof issued === 'string') {
      setFailure(words.failed(issued));
      return;
    }
    onClose();
    goTo('weekly', issuePlace(issued.week, issued.issue));
  };
  return (
    <Modal
      title={words.title(t.weekly.heading(week))}
      onClose={onClose}
      footer={
        <>
          <Button look="primary" type="submit" form={id} isDisabled={isSaving}>
            {isSaving ? words.saving : words.save}
          </Button>
          <Button onPress={onClose}>{t.forms.cancel}</Button>
        </>
      }
    >
      <form
        id={id}
        className={forms.form}
        noValidate
        aria-label={words.title(t.weekly.heading(week))}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSaving) void save();
        }}
      >
        {failure !== null && (
          <p className={forms.summary} role="alert">
            {failure}
          </p>
        )}
        <p>{words.help}</p>
        <FormContext value={help}>
          <TextInput
            field="reason"
            label={words.reason}
            hint={words.hint}
            value={reason}
            onChange={(typed) => setReason(typed.slice(0, 2_000))}
            lines="many"
            autoFocus
          />
        </FormContext>
      </form>
    </Modal>
  );
}
