/** A file that the system has handed over goes to the import, as soon as nothing stands in its way; until then the main side keeps it. */
import { call } from '../api';
import { openDialogs } from '../components/openDialogs';
import { openImport } from '../import/store';
import { useLedger } from '../store/ledger';

const again = 500;

/** The ledger is begun and of today, and no dialog is open. */
export function isFree(): boolean {
  const { begun, knownOn, opened } = useLedger.getState();
  const isBusy = document.querySelector(openDialogs) !== null;
  return begun && knownOn === null && opened.status === 'open' && !isBusy;
}

let waiting = false;

export async function takeOpenedFile(): Promise<void> {
  if (waiting) return;
  waiting = true;
  while (!isFree()) await new Promise((next) => setTimeout(next, again));
  waiting = false;
  const opened = await call('opened.take', undefined);
  if (opened === null) return;
  const bytes = Uint8Array.from(atob(opened.base64), (letter) => letter.charCodeAt(0));
  openImport(new File([bytes], opened.name));
}
