/** What an archive holds, every file of it verified, before it is restored; or all that is wrong with it. */
import { ProgressBar } from 'react-aria-components';
import type { ArchiveContent, ArchiveProblem } from '#shared/model/archive';
import { Button } from '../components/Button';
import { Modal } from '../components/Modal';
import { useLedger } from '../store/ledger';
import { useText } from '../text';
import styles from './Archive.module.css';
import { useRestore } from './useRestore';

interface Props {
  readonly file: File;
  readonly onClose: () => void;
}

export function RestoreDialog({ file, onClose }: Props) {
  const { t, f } = useText();
  const words = t.archive;
  const { state, restore } = useRestore(file, onClose);
  const sound = state.step === 'sound' ? state : null;
  const isOver = state.step === 'refused' || state.step === 'failed';
  return (
    <Modal
      title={words.restoreTitle}
      {...(state.step !== 'restoring' && { onClose })}
      footer={
        <>
          {sound && (
            <Button look="primary" autoFocus onPress={() => void restore(sound.id)}>
              {words.go}
            </Button>
          )}
          <Button isDisabled={state.step === 'restoring'} onPress={onClose}>
            {isOver ? t.shell.close : t.shell.cancel}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <p className={styles.help}>{words.file(file.name, f.bytes(file.size))}</p>
        {state.step === 'sending' && <Progress label={words.sending} share={state.share} />}
        {state.step === 'verifying' && <Progress label={words.verifying} share={null} />}
        {state.step === 'restoring' && <Progress label={words.restoring} share={null} />}
        {sound && <Content content={sound.content} />}
        {state.step === 'refused' && <Refused problems={state.problems} />}
        {state.step === 'failed' && (
          <p role="alert" className={styles.problem}>
            {words.failed(state.message)}
          </p>
        )}
      </div>
    </Modal>
  );
}

function Content({ content }: { readonly content: ArchiveContent }) {
  const { t, f } = useText();
  const words = t.archive;
  const begun = useLedger((ledger) => ledger.begun);
  const facts = [
    [words.portfolio, content.name],
    [words.contents, words.rows(content, f)],
    [words.history, words.changes(content, f)],
    [words.evidence, words.files(content, f)],
    [words.beside, words.besides(content, f)],
    [words.app, words.madeBy(content.app)],
  ] as const;
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.help}>{words.sound}</p>
      <p>{begun ? words.inUse : words.fresh}</p>
    </>
  );
}

function Refused({ problems }: { readonly problems: readonly ArchiveProblem[] }) {
  const { t, f } = useText();
  const sentences = [...new Set(problems.map((problem) => t.archive.problem(problem, f)))];
  return (
    <div role="alert">
      <p>{t.archive.refused}</p>
      <ul className={styles.problems}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

/** `share` null: how long it takes is not known. */
function Progress({ label, share }: { readonly label: string; readonly share: number | null }) {
  const value = share === null ? {} : { value: share * 100 };
  return (
    <ProgressBar
      className={styles.progress ?? ''}
      aria-label={label}
      isIndeterminate={share === null}
      {...value}
    >
      <span>{label}</span>
      <progress aria-hidden="true" max={1} {...(share !== null && { value: share })} />
    </ProgressBar>
  );
}
