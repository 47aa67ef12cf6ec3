/** Asks where, and writes a text that the user takes away. */
import { writeFile } from 'node:fs/promises';
import { BrowserWindow, dialog } from 'electron';
import type { TextFile } from '#shared/api';
import { CallError, systemCode } from './services/callError';

const filters: Record<TextFile['mediaType'], Electron.FileFilter> = {
  'text/markdown': { name: 'Markdown', extensions: ['md'] },
  'application/json': { name: 'JSON', extensions: ['json'] },
  'text/csv': { name: 'CSV', extensions: ['csv'] },
};

export async function saveFile({ name, mediaType, text }: TextFile): Promise<{ saved: boolean }> {
  const options = { defaultPath: name, filters: [filters[mediaType]] };
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  if (canceled || filePath === '') return { saved: false };
  await writeFile(filePath, text, 'utf8').catch((error: unknown) => {
    throw new CallError('not-written', `The file could not be written (${systemCode(error)}).`);
  });
  return { saved: true };
}
