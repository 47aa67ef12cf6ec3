/** Asks where, and writes a file, or a copy of one, that the user takes away. */
import { copyFile, writeFile } from 'node:fs/promises';
import { dialog } from 'electron';
import type { TakenFile } from '#shared/api';
import { portfolioEndings } from '#shared/export/fileName';
import { CallError, systemCode } from './services/callError';
import { mainWindow } from './window';

const filters: Record<TakenFile['mediaType'], Electron.FileFilter> = {
  'text/markdown': { name: 'Markdown', extensions: ['md'] },
  'text/html': { name: 'HTML', extensions: ['html'] },
  'application/pdf': { name: 'PDF', extensions: ['pdf'] },
  'application/json': { name: 'JSON', extensions: ['json'] },
  'text/csv': { name: 'CSV', extensions: ['csv'] },
  'image/svg+xml': { name: 'SVG', extensions: ['svg'] },
  'image/png': { name: 'PNG', extensions: ['png'] },
};

export function saveFile(file: TakenFile) {
  const write = (path: string) =>
    writeFile(path, 'text' in file ? file.text : Buffer.from(file.base64, 'base64'));
  const { shared, own } = portfolioEndings;
  const filter = filters[file.mediaType];
  if (!file.name.endsWith(shared)) return saving(file.name, [filter], write);
  // By it the file opens again on a double click, which no system does for one that ends in .json.
  const name = `${file.name.slice(0, -shared.length)}${own}`;
  return saving(name, [{ name: 'Bubblescope', extensions: [own.slice(1)] }, filter], write);
}

export const saveCopy = (file: string, name: string) =>
  saving(name, [{ name: 'Zip', extensions: ['zip'] }], (path) => copyFile(file, path));

async function saving(
  name: string,
  filters: Electron.FileFilter[],
  write: (path: string) => Promise<void>,
): Promise<{ saved: boolean }> {
  const options = { defaultPath: name, filters };
  const window = mainWindow();
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  if (canceled || filePath === '') return { saved: false };
  await write(filePath).catch((error: unknown) => {
    throw new CallError('not-written', `The file could not be written (${systemCode(error)}).`);
  });
  return { saved: true };
}
