/** The import's dialog, and a file dropped on the window. */
import { lazy, Suspense, useEffect } from 'react';
import { openDialogs } from '../components/openDialogs';
import { useLedger } from '../store/ledger';
import { openImport, useImporting } from './store';

const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog')).ImportDialog }));

export function Importing() {
  const isOpen = useImporting((importing) => importing.isOpen);
  useDroppedFile();
  return (
    isOpen && (
      <Suspense fallback={null}>
        <ImportDialog />
      </Suspense>
    )
  );
}

function useDroppedFile(): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      const { begun, knownOn, opened } = useLedger.getState();
      const isBusy = document.querySelector(openDialogs) !== null;
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
