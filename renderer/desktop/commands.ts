/** What the menus and the system ask of the page, done. */
import type { Command } from '#shared/api';
import { fileName } from '#shared/export/fileName';
import { openDialog } from '../actions/dialogs';
import { onCommand } from '../api';
import { saveArchive } from '../archive/saveArchive';
import { openImport } from '../import/store';
import { goTo } from '../route';
import { useLedger } from '../store/ledger';
import { useView } from '../store/view';
import { textNow } from '../text';
import { isFree, takeOpenedFile } from './openedFile';

const actions: Readonly<Record<Command, () => void>> = {
  'opened-file': () => void takeOpenedFile(),
  import: () => {
    if (isFree()) openImport();
  },
  'save-all': () => void saveAll(),
  settings: () => goTo('settings'),
  guide: () => goTo('guide'),
  log: () => openDialog('log'),
  'report-problem': () => openDialog('report'),
  about: () => openDialog('about'),
};

export function followCommands(): void {
  onCommand((command) => actions[command]());
}

async function saveAll(): Promise<void> {
  const { name } = useLedger.getState().keptPortfolio;
  const { today, mode } = useView.getState().info;
  try {
    await saveArchive(fileName(name, textNow().t.archive.fileName, today), mode);
  } catch {
    // There its button says why it can't be done.
    goTo('settings');
  }
}
