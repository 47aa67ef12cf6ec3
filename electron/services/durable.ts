/** Files put in place whole or not at all, and still there after a power cut: written beside, forced to disk, renamed. */
import {
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from './callError';

export const partEnding = '.part';

/** Renames `from` over `to`. Throws, and leaves `to` as it was, where not all of the expected bytes are there. */
export function putInPlace(from: string, to: string, bytes: number): void {
  const file = openSync(from, 'r+');
  try {
    // A disk that fills up may take a part of what is written and call it a success.
    if (fstatSync(file).size !== bytes) {
      throw Object.assign(new Error('not all of it was written'), { code: 'ENOSPC' });
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(from, to);
  syncFolder(dirname(to));
}

/** A copy to the byte. A file that stands at `to` is never written over. */
export function copyDurably(from: string, to: string): void {
  const part = to + partEnding;
  try {
    copyFileSync(from, part, constants.COPYFILE_EXCL);
    const source = openSync(from, 'r');
    const bytes = fstatSync(source).size;
    closeSync(source);
    putInPlace(part, to, bytes);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** A new name lasts only once its folder is on disk. Windows, and some network disks, have no such call. */
const noSuchCall = ['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF'];

export function syncFolder(folder: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch (error) {
    if (!noSuchCall.includes(systemCode(error))) throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
