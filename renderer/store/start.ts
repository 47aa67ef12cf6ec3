/** What happens at start, in order. */
import { followCommands } from '../desktop/commands';
import { logPageFailures } from '../problem/pageFailures';
import { askDialsAhead } from '../scoring/asked';
import { languageReady } from '../text';
import { tellOfChanges } from '../toast/store';
import { checkEvidence } from './evidence';
import { followOtherPages, readLedger } from './ledger';
import { followLook, readSettings } from './settings';
import { readInfo } from './view';

export async function start(): Promise<void> {
  logPageFailures();
  followCommands();
  followLook();
  tellOfChanges();
  followOtherPages();
  const ready = Promise.allSettled([readInfo(), readSettings().finally(languageReady)]);
  await readLedger(ready);
  askDialsAhead();
  // Not awaited: the files may be many, and no screen waits for them.
  void checkEvidence();
}
