/** What happens at start, in order. */
import { readLedger } from './ledger';
import { followTheme, readSettings } from './settings';
import { readInfo } from './view';

export async function start(): Promise<void> {
  followTheme();
  await Promise.allSettled([readInfo(), readSettings()]);
  await readLedger();
}
