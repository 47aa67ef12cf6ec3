/**
 * One writer per data folder: a lock file that names its process, and how long the computer had run by then. A dead process's
 * lock is taken over, and so is one from before the last start of the computer, whose number another program may bear by now.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { systemCode } from './callError';

export type Lock =
  | { readonly kind: 'held'; release(): void }
  | { readonly kind: 'taken'; readonly by: number };

const fileName = 'writer.lock';

/** Throws where the folder can't be made or written. */
export function lockFolder(folder: string, pid = process.pid, up = uptime()): Lock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, fileName);
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, `${pid} ${Math.floor(up)}\n`, { flag: 'wx', mode: 0o600 });
      return { kind: 'held', release: () => release(file, pid) };
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    const owner = ownerOf(file);
    const holds = owner !== pid && isAlive(owner) && !isOfBefore(file, up);
    if (attempt === 5 || holds) return { kind: 'taken', by: owner };
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

/** By no clock, which may be set: a computer that has run for less time than it had then was started since. */
function isOfBefore(file: string, up: number): boolean {
  try {
    const [, then] = readFileSync(file, 'utf8').split(/\s+/);
    return Number(then) > up;
  } catch {
    return false;
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
