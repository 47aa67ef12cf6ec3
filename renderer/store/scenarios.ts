/** The user's scenarios, kept by the main side. */
import { create } from 'zustand';
import type { Scenarios } from '#shared/model/scenario';
import { call } from '../api';
import { errorText } from '../errorText';

interface Kept {
  readonly scenarios: Scenarios;
  readonly isRead: boolean;
}

export const useScenarios = create<Kept>(() => ({ scenarios: [], isRead: false }));

/** Once: the main side is the only other who could change them, and does not. */
export async function readScenarios(): Promise<void> {
  if (useScenarios.getState().isRead) return;
  useScenarios.setState({ ...(await call('scenarios.read', undefined)), isRead: true });
}

/** null where they are kept, else why not; then nothing has changed. */
export async function keepScenarios(next: Scenarios): Promise<string | null> {
  try {
    const kept = await call('scenarios.write', { scenarios: next });
    useScenarios.setState({ ...kept, isRead: true });
    return null;
  } catch (error) {
    return errorText(error);
  }
}
