/** The ledger behind a summary, looked at as a past state: nothing can be edited until the present is back. */
import type { SummaryEntry } from '#shared/model/summary';
import { call } from '../api';
import { errorText } from '../errorText';
import { lookAsKnownOn, lookBehind, useLedger } from './ledger';
import { showAsOf, useView } from './view';

/** null where it is shown, else why it can't be. */
export async function openBehind({ week, issue, asOf }: SummaryEntry): Promise<string | null> {
  try {
    const portfolio = await call('summaries.state', { week, issue });
    const { behind } = useLedger.getState();
    const asOfBefore = behind?.asOfBefore ?? useView.getState().asOf;
    lookBehind({ week, issue, asOfBefore }, asOf, portfolio);
    showAsOf(asOf);
    return null;
  } catch (error) {
    return errorText(error);
  }
}

/** Back to the present, and to the day that was looked at before. */
export function leaveBehind(): void {
  const { behind } = useLedger.getState();
  void lookAsKnownOn(null);
  if (behind !== null) showAsOf(behind.asOfBefore);
}
