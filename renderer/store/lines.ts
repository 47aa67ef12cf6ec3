/** Alerts and theses, kept by the main side. */
import { create } from 'zustand';
import { type Lines, noLines } from '#shared/model/lines';
import { call } from '../api';
import { errorText } from '../errorText';

interface Watched {
  readonly lines: Lines;
  readonly isRead: boolean;
}

export const useLines = create<Watched>(() => ({ lines: noLines, isRead: false }));

/** Once: the main side is the only other who could change them, and does not. */
export async function readLines(): Promise<void> {
  if (useLines.getState().isRead) return;
  useLines.setState({ lines: await call('lines.read', undefined), isRead: true });
}

/** null where they are kept, else why not; then nothing has changed. */
export async function keepLines(next: Lines): Promise<string | null> {
  try {
    useLines.setState({ lines: await call('lines.write', next) });
    return null;
  } catch (error) {
    return errorText(error);
  }
}
