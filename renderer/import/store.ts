/** Whether a file is being imported, and what came of the last one. */
import { create } from 'zustand';

interface Importing {
  readonly isOpen: boolean;
  /** Dropped on the window; null: it is chosen in the dialog. */
  readonly file: File | null;
  /** What the last import did, until it is put away; `step`: the change that undo would take back. */
  readonly done: { readonly text: string; readonly step: string | null } | null;
}

export const useImporting = create<Importing>(() => ({ isOpen: false, file: null, done: null }));

export function openImport(file: File | null = null): void {
  if (!useImporting.getState().isOpen) useImporting.setState({ isOpen: true, file, done: null });
}

export function closeImport(done: Importing['done'] = null): void {
  useImporting.setState({ isOpen: false, file: null, done });
}
