/** What happens at start, in order. */
import { languageReady } from '../text';
import { checkEvidence } from './evidence';
import { readLedger } from './ledger';
import { followTheme, readSettings } from './settings';
import { readInfo } from './view';

export async function start(): Promise<void> {
  followTheme();
  await Promise.allSettled([readInfo(), readSettings().finally(languageReady)]);
  await readLedger();
  // Not awaited: the files may be many, and no screen waits for them.
  void checkEvidence();
}
