/** Asks where, and writes a file that the user takes away. */
import { writeFile } from 'node:fs/promises';
import { BrowserWindow, dialog } from 'electron';
import type { TakenFile } from '#shared/api';
import { CallError, systemCode } from './services/callError';

const filters: Record<TakenFile['mediaType'], Electron.FileFilter> = {
  'text/markdown': { name: 'Markdown', extensions: ['md'] },
  'text/html': { name: 'HTML', extensions: ['html'] },
  'application/pdf': { name: 'PDF', extensions: ['pdf'] },
  'application/json': { name: 'JSON', extensions: ['json'] },
  'text/csv': { name: 'CSV', extensions: ['csv'] },
};

export async function saveFile(file: TakenFile): Promise<{ saved: boolean }> {
  const options = { defaultPath: file.name, filters: [filters[file.mediaType]] };
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  if (canceled || filePath === '') return { saved: false };
  const content = 'text' in file ? file.text : Buffer.from(file.base64, 'base64');
  await writeFile(filePath, content).catch((error: unknown) => {
    throw new CallError('not-written', `The file could not be written (${systemCode(error)}).`);
  });
  return { saved: true };
}
