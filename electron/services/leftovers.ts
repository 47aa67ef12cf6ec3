/** What a run that was killed in the middle of writing leaves: files never put in place. Taken away at the next start. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupsFolder } from './backups/backupName';
import { partEnding } from './durable';
import { stagedEnding } from './keptStore';

/** conf's library adds `.tmp-`, ten digits of the time and six random ones. */
const temporary = /\.tmp-\d{10}[0-9a-f]{6}$/;
const ours = ['ledger', 'holdings', 'lines', 'scenarios', 'settings'];
const staged = new RegExp(`^(${ours.join('|')})(\\.next)?\\.json`);

export function removeLeftovers(folder: string): void {
  for (const name of namesIn(folder)) {
    const isStaged = ours.some((one) => name === `${one}${stagedEnding}.json`);
    if (isStaged || (staged.test(name) && temporary.test(name))) remove(folder, name);
  }
  const backups = join(folder, backupsFolder);
  for (const name of namesIn(backups)) {
    if (name.endsWith(partEnding)) remove(backups, name);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function remove(folder: string, name: string): void {
  try {
    rmSync(join(folder, name), { force: true });
  } catch {
    // It does no harm where it lies; the next start tries again.
  }
}
