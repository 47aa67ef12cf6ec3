/** The user's positions, kept by the main side. */
import { create } from 'zustand';
import { type Holdings, noHoldings } from '#shared/model/holdings';
import { call } from '../api';
import { errorText } from '../errorText';

interface Held {
  readonly holdings: Holdings;
  readonly isRead: boolean;
}

export const useHoldings = create<Held>(() => ({ holdings: noHoldings, isRead: false }));

/** Once: the main side is the only other who could change them, and does so only when an archive is restored. */
export async function readHoldings(): Promise<void> {
  if (useHoldings.getState().isRead) return;
  useHoldings.setState({ holdings: await call('holdings.read', undefined), isRead: true });
}

/** null where they are kept, else why not; then nothing has changed. */
export async function keepHoldings(next: Holdings): Promise<string | null> {
  try {
    useHoldings.setState({ holdings: await call('holdings.write', next) });
    return null;
  } catch (error) {
    return errorText(error);
  }
}
