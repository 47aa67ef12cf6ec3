/** Asks for a scenario's name. */
import { type FormEvent, useId, useMemo, useState } from 'react';
import { Button } from '../../components/Button';
import { FormContext, type FormHelp } from '../../components/fields/FormContext';
import { TextInput } from '../../components/fields/TextInput';
import { Modal } from '../../components/Modal';
import { useText } from '../../text';

interface Props {
  readonly title: string;
  readonly initial: string;
  readonly onName: (name: string) => Promise<void>;
  readonly onClose: () => void;
}

export function NameDialog({ title, initial, onName, onClose }: Props) {
  const { t } = useText();
  const words = t.stress.kept;
  const form = useId();
  const [name, setName] = useState(initial);
  const [tried, setTried] = useState(false);
  const isMissing = tried && name.trim() === '';
  const help = useMemo<FormHelp>(
    () => ({
      idOf: (field) => `${form}-${field}`,
      problemAt: () => (isMissing ? words.nameNeeded : undefined),
      leave: () => {},
    }),
    [form, isMissing, words],
  );
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '') void onName(name);
  };
  return (
    <Modal
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button look="primary" type="submit" form={form}>
            {words.save}
          </Button>
          <Button onPress={onClose}>{t.shell.cancel}</Button>
        </>
      }
    >
      <FormContext.Provider value={help}>
        <form id={form} onSubmit={save}>
          <TextInput field="name" label={words.name} value={name} onChange={setName} autoFocus />
        </form>
      </FormContext.Provider>
    </Modal>
  );
}
