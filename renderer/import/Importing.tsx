/** The import's dialog, a file dropped on the window, and the line that says what came of it. */
import { lazy, Suspense, useEffect } from 'react';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { stepLedger, useLedger } from '../store/ledger';
import { useText } from '../text';
import styles from './Import.module.css';
import { closeImport, openImport, useImporting } from './store';

const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog')).ImportDialog }));

export function Importing() {
  const isOpen = useImporting((importing) => importing.isOpen);
  useDroppedFile();
  return (
    <>
      {isOpen && (
        <Suspense fallback={null}>
          <ImportDialog />
        </Suspense>
      )}
      <Done />
    </>
  );
}

function useDroppedFile(): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined || event.defaultPrevented) return;
      event.preventDefault();
      const { begun, knownOn, opened } = useLedger.getState();
      const isBusy = document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
      if (begun && knownOn === null && opened.status === 'open' && !isBusy) openImport(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}

function Done() {
  const { t } = useText();
  const done = useImporting((importing) => importing.done);
  const next = useLedger((ledger) => ledger.steps.undo);
  return (
    <div className={styles.doneFrame} role="status">
      {done !== null && (
        <div className={styles.done}>
          <span>{done.text}</span>
          {done.step !== null && next?.id === done.step && (
            <Button
              look="plain"
              onPress={() => {
                closeImport();
                void stepLedger('undo');
              }}
            >
              <Icon name="undo" />
              {t.importing.undo}
            </Button>
          )}
          <Button look="plain" aria-label={t.shell.close} onPress={() => closeImport()}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}
