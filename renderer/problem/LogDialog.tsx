/** What the log holds, to be read here; in Electron its file can be shown where it lies. */
import { useEffect, useState } from 'react';
import { openDialog } from '../actions/dialogs';
import { call } from '../api';
import { Button } from '../components/Button';
import { Modal } from '../components/Modal';
import { errorText } from '../errorText';
import { useView } from '../store/view';
import { useText } from '../text';
import styles from './Problem.module.css';

type State =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'failed'; readonly message: string };

export function LogDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const words = t.problem.log;
  const mode = useView((view) => view.info.mode);
  const [state, setState] = useState<State>({ kind: 'reading' });
  useEffect(() => {
    call('log.read', undefined).then(
      ({ text }) => setState({ kind: 'read', text }),
      (error) => setState({ kind: 'failed', message: errorText(error) }),
    );
  }, []);
  const isEmpty = state.kind === 'read' && state.text === '';
  return (
    <Modal
      title={words.title}
      onClose={onClose}
      footer={
        <>
          {mode === 'electron' && !isEmpty && (
            <Button onPress={() => void call('log.show', undefined)}>{words.folder}</Button>
          )}
          <Button onPress={() => openDialog('report')}>{t.problem.report}</Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p className={styles.soft}>{t.problem.help}</p>
        {isEmpty && <p role="status">{words.empty}</p>}
        {state.kind === 'failed' && (
          <p role="alert" className={styles.problem}>
            {words.failed(state.message)}
          </p>
        )}
        {state.kind === 'read' && !isEmpty && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          <pre className={styles.log} tabIndex={0} role="log" aria-label={words.content}>
            {state.text}
          </pre>
        )}
      </div>
    </Modal>
  );
}
