/** What shows each screen. A new screen is a folder, a line here, and a line in `shared/model/screen.ts`. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ScreenId } from '#shared/model/screen';
import type { IconName } from '../components/Icon';

interface ScreenEntry {
  readonly icon: IconName;
  readonly View: LazyExoticComponent<ComponentType>;
}

/** Running text has a weight of the serif of its own: it is there before the text is, or the lines would break anew. */
async function withSerif<T>(screen: Promise<T>): Promise<T> {
  await document.fonts.load('1rem "Source Serif 4"').catch(() => []);
  return screen;
}

/** Reached by an address of its own, and by no item of the navigation. */
export const pages: Readonly<Record<string, Pick<ScreenEntry, 'View'>>> = {
  guide: { View: lazy(() => import('./guide')) },
};

export const screens: Readonly<Record<ScreenId, ScreenEntry>> = {
  overview: { icon: 'overview', View: lazy(() => import('./overview')) },
  network: { icon: 'network', View: lazy(() => import('./network')) },
  companies: { icon: 'companies', View: lazy(() => import('./companies')) },
  commitments: { icon: 'commitments', View: lazy(() => import('./commitments')) },
  dotcom: { icon: 'dotcom', View: lazy(() => import('./dotcom')) },
  weekly: { icon: 'weekly', View: lazy(() => withSerif(import('./weekly'))) },
  stress: { icon: 'stress', View: lazy(() => import('./stress')) },
  holdings: { icon: 'holdings', View: lazy(() => import('./holdings')) },
  settings: { icon: 'settings', View: lazy(() => import('./settings')) },
};
