/** Writes a file whole or not at all: under a name of its own beside it, then moved into place. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';

export function writeWholeFile(file: string, content: string | Uint8Array): void {
  const part = `${file}.${process.pid}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
