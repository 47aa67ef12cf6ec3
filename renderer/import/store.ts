/** Whether a file is being imported. */
import { create } from 'zustand';

interface Importing {
  readonly isOpen: boolean;
  /** Dropped on the window; null: it is chosen in the dialog. */
  readonly file: File | null;
}

export const useImporting = create<Importing>(() => ({ isOpen: false, file: null }));

export function openImport(file: File | null = null): void {
  if (!useImporting.getState().isOpen) useImporting.setState({ isOpen: true, file });
}

export function closeImport(): void {
  useImporting.setState({ isOpen: false, file: null });
}
