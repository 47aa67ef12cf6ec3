/** Where the tour is; null: nowhere. Seen is seen, walked or skipped. */
import { create } from 'zustand';
import { changeSettings, useSettings } from '../store/settings';

export const useTour = create<{ readonly step: number | null }>(() => ({ step: null }));

export function startTour(): void {
  useTour.setState({ step: 0 });
}

/** After the first start's choice; whoever has seen it is left alone. */
export function startTourOnce(): void {
  if (!useSettings.getState().tourSeen) startTour();
}

export function goToStep(step: number): void {
  useTour.setState({ step });
}

export function endTour(): void {
  useTour.setState({ step: null });
  if (!useSettings.getState().tourSeen) void changeSettings({ tourSeen: true });
}
