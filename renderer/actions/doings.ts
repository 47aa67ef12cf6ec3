/** What each action does, and whether it can be done now. */
import type { DoingId } from '#shared/model/action';
import { shiftDay } from '#shared/model/week';
import { openImport } from '../import/store';
import { lookAsKnownOn, useLedger } from '../store/ledger';
import { changeSettings, useSettings } from '../store/settings';
import { showAsOf, useView } from '../store/view';
import { canStep, takeStep } from '../toast/takeStep';
import { startTour } from '../tour/store';
import { openDialog } from './dialogs';
import { exportArchive, exportPortfolio } from './exports';
import { focusSearch, searchField } from './search';

export interface Doing {
  /** Left out: always. */
  readonly isAvailable?: () => boolean;
  readonly run: () => void;
}

/** A past state is looked at, and nothing can be changed. */
const isNow = () => useLedger.getState().knownOn === null;
const settingIs = <K extends 'theme' | 'contrast' | 'language' | 'convention'>(
  key: K,
  value: ReturnType<typeof useSettings.getState>[K],
): Doing => ({
  isAvailable: () => useSettings.getState()[key] !== value,
  run: () => void changeSettings({ [key]: value }),
});
const moveWeek = (days: number) => () => showAsOf(shiftDay(useView.getState().asOf, days));

export const doings: Readonly<Record<DoingId, Doing>> = {
  palette: { run: () => openDialog('palette') },
  find: { isAvailable: () => searchField() !== null, run: focusSearch },
  'add-link': { isAvailable: isNow, run: () => openDialog('add-link') },
  'add-company': { isAvailable: isNow, run: () => openDialog('add-company') },
  'add-headline': { isAvailable: isNow, run: () => openDialog('add-headline') },
  import: { isAvailable: isNow, run: () => openImport() },
  export: { run: () => void exportPortfolio() },
  archive: { run: () => void exportArchive() },
  undo: { isAvailable: () => canStep('undo'), run: () => void takeStep('undo') },
  redo: { isAvailable: () => canStep('redo'), run: () => void takeStep('redo') },
  history: { run: () => openDialog('history') },
  'earlier-week': { run: moveWeek(-7) },
  'later-week': { run: moveWeek(7) },
  today: {
    isAvailable: () => useView.getState().asOf !== useView.getState().info.today,
    run: () => showAsOf(useView.getState().info.today),
  },
  'known-now': { isAvailable: () => !isNow(), run: () => void lookAsKnownOn(null) },
  binding: settingIs('convention', 'binding'),
  headline: settingIs('convention', 'headline'),
  'theme-system': settingIs('theme', 'system'),
  'theme-light': settingIs('theme', 'light'),
  'theme-dark': settingIs('theme', 'dark'),
  'contrast-normal': settingIs('contrast', 'normal'),
  'contrast-high': settingIs('contrast', 'high'),
  english: settingIs('language', 'en'),
  french: settingIs('language', 'fr'),
  shortcuts: { run: () => openDialog('shortcuts') },
  tour: { run: startTour },
  about: { run: () => openDialog('about') },
};
