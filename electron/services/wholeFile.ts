/** Writes a text file whole or not at all: under a name of its own beside it, then moved into place. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';

export function writeWholeFile(file: string, text: string): void {
  const part = `${file}.${process.pid}.part`;
  try {
    writeFileSync(part, text);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
