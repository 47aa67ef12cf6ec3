/** A report of a problem: everything that it will hold is seen first, and left out or not; then it is saved as a zip file. */
import { useEffect, useState } from 'react';
import type { ProblemFile } from '#shared/api';
import { call } from '../api';
import { Button } from '../components/Button';
import { CheckInput } from '../components/fields/CheckInput';
import { TextInput } from '../components/fields/TextInput';
import { Modal } from '../components/Modal';
import { errorText } from '../errorText';
import { useView } from '../store/view';
import { useText } from '../text';
import styles from './Problem.module.css';
import { saveReport } from './saveReport';

type Outcome =
  | { readonly kind: 'none' | 'saving' }
  | { readonly kind: 'saved' | 'failed'; readonly text: string };

export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, f } = useText();
  const words = t.problem.dialog;
  const { mode, today } = useView((view) => view.info);
  const [files, setFiles] = useState<readonly ProblemFile[]>([]);
  const [left, setLeft] = useState<readonly ProblemFile['name'][]>([]);
  const [note, setNote] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const failed = (error: unknown) =>
    setOutcome({ kind: 'failed', text: words.failed(errorText(error)) });
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once, when it opens
  useEffect(() => {
    call('problem.look', undefined).then(setFiles, failed);
  }, []);
  const save = async () => {
    // Not disabled meanwhile: the focus would be lost with it, and Escape would close nothing.
    if (outcome.kind === 'saving') return;
    setOutcome({ kind: 'saving' });
    const names = files.flatMap(({ name }) => (left.includes(name) ? [] : [name]));
    try {
      const bytes = await saveReport(
        { files: names, note },
        `${words.fileName}-${today}.zip`,
        mode,
      );
      if (bytes === null) setOutcome({ kind: 'none' });
      else setOutcome({ kind: 'saved', text: words.saved(f.bytes(bytes)) });
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Modal
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <Button look="primary" onPress={() => void save()}>
            {outcome.kind === 'saving' ? words.saving : words.save}
          </Button>
          <span role="status" className={outcome.kind === 'failed' ? styles.problem : styles.soft}>
            {'text' in outcome && outcome.text}
          </span>
        </>
      }
    >
      <div className={styles.stack}>
        <p className={styles.soft}>{words.lead}</p>
        <TextInput
          field="problem-note"
          label={words.note}
          hint={words.noteHint}
          value={note}
          onChange={setNote}
          lines="many"
        />
        <section aria-label={words.files} className={styles.files}>
          {files.map(({ name, text }) => (
            <div key={name} className={styles.file}>
              <CheckInput
                label={`${words.names[name]} (${name})`}
                value={!left.includes(name)}
                onChange={(kept) =>
                  setLeft(kept ? left.filter((one) => one !== name) : [...left, name])
                }
              />
              <section
                className={`${styles.log} ${left.includes(name) ? styles.left : ''}`}
                aria-label={name}
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
                tabIndex={0}
              >
                {text === '' ? words.nothing : text}
              </section>
            </div>
          ))}
        </section>
      </div>
    </Modal>
  );
}
