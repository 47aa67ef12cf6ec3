/** Whether everything is on disk. While it is not, it is asked again and again, and the page asks before it is left. */
import { create } from 'zustand';
import type { SaveState } from '#shared/api';
import { call } from '../api';

export const useSaving = create<SaveState>(() => ({ unsaved: null, noBackup: null }));

const period = 2_000;
let timer: ReturnType<typeof setTimeout> | undefined;

const warn = (event: BeforeUnloadEvent) => event.preventDefault();

export function showSaving(state: SaveState): void {
  useSaving.setState(state);
  clearTimeout(timer);
  if (state.unsaved === null) {
    window.removeEventListener('beforeunload', warn);
    return;
  }
  window.addEventListener('beforeunload', warn);
  timer = setTimeout(() => void askSaving('ledger.saving'), period);
}

export async function askSaving(channel: 'ledger.saving' | 'ledger.saveNow'): Promise<void> {
  try {
    showSaving(await call(channel, undefined));
  } catch {
    // The app behind the page may be gone; what it holds can't be told, and stays shown as unsaved.
    showSaving(useSaving.getState());
  }
}
