/** Has the system open a file of the data folder in the program that it keeps for its kind, or show where it lies. */
import { shell } from 'electron';
import { CallError } from './services/callError';

export async function openFile(file: string): Promise<void> {
  // What Electron says may name the path.
  const failure = await shell.openPath(file);
  if (failure !== '') throw new CallError('not-opened', 'The system could not open the file.');
}

export const showFile = (file: string): void => shell.showItemInFolder(file);
