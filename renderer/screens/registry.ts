/** What shows each screen. A new screen is a folder, two lines here, and a line in `shared/model/screen.ts`. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { type ScreenId, screenIds } from '#shared/model/screen';
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

const loaders: Readonly<Record<ScreenId, () => Promise<{ default: ComponentType }>>> = {
  overview: () => import('./overview'),
  network: () => import('./network'),
  companies: () => import('./companies'),
  commitments: () => import('./commitments'),
  dotcom: () => import('./dotcom'),
  weekly: () => withSerif(import('./weekly')),
  stress: () => import('./stress'),
  holdings: () => import('./holdings'),
  settings: () => import('./settings'),
};

/** Reached by an address of its own, and by no item of the navigation. */
export const pages: Readonly<Record<string, Pick<ScreenEntry, 'View'>>> = {
  guide: { View: lazy(() => import('./guide')) },
};

export const screens: Readonly<Record<ScreenId, ScreenEntry>> = {
  overview: { icon: 'overview', View: lazy(loaders.overview) },
  network: { icon: 'network', View: lazy(loaders.network) },
  companies: { icon: 'companies', View: lazy(loaders.companies) },
  commitments: { icon: 'commitments', View: lazy(loaders.commitments) },
  dotcom: { icon: 'dotcom', View: lazy(loaders.dotcom) },
  weekly: { icon: 'weekly', View: lazy(loaders.weekly) },
  stress: { icon: 'stress', View: lazy(loaders.stress) },
  holdings: { icon: 'holdings', View: lazy(loaders.holdings) },
  settings: { icon: 'settings', View: lazy(loaders.settings) },
};

/** Fetches a screen's code while the ledger is read; where that fails, showing it says so. */
export function fetchScreen(screen: string): void {
  const known = screenIds.find((id) => id === screen);
  if (known !== undefined) loaders[known]().catch(() => undefined);
}
