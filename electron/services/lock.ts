/** One writer per data folder: a lock file that names its process. A dead process's lock is taken over. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from './callError';

export type Lock =
  | { readonly kind: 'held'; release(): void }
  | { readonly kind: 'taken'; readonly by: number };

const fileName = 'writer.lock';

/** Throws where the folder can't be made or written. */
export function lockFolder(folder: string, pid = process.pid): Lock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, fileName);
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, `${pid}\n`, { flag: 'wx', mode: 0o600 });
      return { kind: 'held', release: () => release(file, pid) };
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    const owner = ownerOf(file);
    if (attempt === 5 || (owner !== pid && isAlive(owner))) return { kind: 'taken', by: owner };
    takeAway(file, owner);
  }
}

function ownerOf(file: string): number {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || 0;
  } catch {
    return 0;
  }
}

/** A signal 0 only asks. EPERM: it runs, and belongs to another user. */
function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/** By renaming first: of two that find the same dead lock, one moves it, and looks whether it moved the right one. */
function takeAway(file: string, owner: number): void {
  const away = `${file}.${process.pid}`;
  try {
    renameSync(file, away);
    if (ownerOf(away) === owner) rmSync(away);
    else renameSync(away, file);
  } catch {
    // Another was quicker; the next attempt sees whose it is now.
  }
}

function release(file: string, pid: number): void {
  if (ownerOf(file) === pid) rmSync(file, { force: true });
}
