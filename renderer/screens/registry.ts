/** The screens, in the order of the navigation. A new screen is a folder and a line here. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { IconName } from '../components/Icon';

export const screenIds = [
  'overview',
  'companies',
  'commitments',
  'weekly',
  'holdings',
  'settings',
] as const;
export type ScreenId = (typeof screenIds)[number];

interface ScreenEntry {
  readonly icon: IconName;
  readonly View: LazyExoticComponent<ComponentType>;
}

/** Reached by an address of its own, and by no item of the navigation. */
export const pages: Readonly<Record<string, Pick<ScreenEntry, 'View'>>> = {
  guide: { View: lazy(() => import('./guide')) },
};

export const screens: Readonly<Record<ScreenId, ScreenEntry>> = {
  overview: { icon: 'overview', View: lazy(() => import('./overview')) },
  companies: { icon: 'companies', View: lazy(() => import('./companies')) },
  commitments: { icon: 'commitments', View: lazy(() => import('./commitments')) },
  weekly: { icon: 'weekly', View: lazy(() => import('./weekly')) },
  holdings: { icon: 'holdings', View: lazy(() => import('./holdings')) },
  settings: { icon: 'settings', View: lazy(() => import('./settings')) },
};
