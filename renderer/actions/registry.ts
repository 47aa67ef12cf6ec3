/** Every action: its entry in the one list, what it is called, and what it does. */
import {
  type ActionEntry,
  type ActionId,
  actionEntries,
  type DoingId,
  keysOf,
} from '#shared/model/action';
import { type ScreenId, screenIds } from '#shared/model/screen';
import type { Texts } from '#shared/text/en/index';
import { goTo } from '../route';
import { useSettings } from '../store/settings';
import { useView } from '../store/view';
import { type Doing, doings } from './doings';

export interface Action extends ActionEntry, Doing {}

const screenOf = (id: ActionId): ScreenId | undefined =>
  screenIds.find((screen) => id === `go-${screen}`);

export const actions: readonly Action[] = actionEntries.map((entry) => {
  const screen = screenOf(entry.id);
  const doing = screen ? { run: () => goTo(screen) } : doings[entry.id as DoingId];
  return { ...entry, ...doing };
});

/** As a list or a menu calls it; a screen goes by its own name. */
export function actionName({ id }: Pick<Action, 'id'>, t: Texts): string {
  const screen = screenOf(id);
  return screen ? t.shell.screens[screen] : t.actions.names[id as DoingId];
}

/** The keys that hold now: single ones can be switched off, some are the browser's own. */
export function keysNow(action: Action): readonly string[] {
  const inWindow = useView.getState().info.mode === 'electron';
  return keysOf(action, { inWindow, singleKeys: useSettings.getState().singleKeys });
}

export const isAvailable = ({ isAvailable: ask }: Action): boolean => ask?.() ?? true;
