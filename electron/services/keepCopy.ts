/** A copy of a kept file under a dated name, before something large is done to it. An older copy is never overwritten. */
import { constants, copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Day } from '#shared/model/day';
import { CallError, systemCode } from './callError';

/** Copies `ledger.json` to `ledger.before-restore-2026-01-15.json` (or `…-2.json`). */
export function keepCopy(folder: string, name: string, why: string, day: Day): void {
  const stem = basename(name, '.json');
  for (let count = 1; count < 1000; count++) {
    const copy = `${stem}.before-${why}-${day}${count === 1 ? '' : `-${count}`}.json`;
    try {
      copyFileSync(join(folder, name), join(folder, copy), constants.COPYFILE_EXCL);
      return;
    } catch (error) {
      const code = systemCode(error);
      // Nothing was kept yet: there is nothing to lose.
      if (code === 'ENOENT') return;
      if (code !== 'EEXIST') {
        throw new CallError(
          'not-written',
          `No backup could be written (${code}). Nothing changed.`,
        );
      }
    }
  }
  throw new CallError('not-written', 'No backup could be written. Nothing was changed.');
}
