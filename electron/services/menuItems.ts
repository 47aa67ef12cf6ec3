/** The app's own menus, from the one list of actions: each item is called as the palette calls it, and presses its keys. */
import {
  type ActionEntry,
  actionEntries,
  hasModifier,
  keysOf,
  type MenuId,
} from '#shared/model/action';
import { screenIds } from '#shared/model/screen';
import type { Texts } from '#shared/text/en/index';

export interface MenuItem {
  readonly label: string;
  /** `Mod+Shift+Z`. */
  readonly keys: string;
}

export interface OwnMenu {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

export function ownMenus(t: Texts): Readonly<Record<MenuId, OwnMenu>> {
  const menu = (id: MenuId): OwnMenu => ({
    label: t.actions.menus[id],
    items: actionEntries
      .filter((entry) => entry.menu === id)
      .map((entry) => ({ label: labelOf(entry, t), keys: pressable(entry) })),
  });
  return { file: menu('file'), ledger: menu('ledger'), go: menu('go'), help: menu('help') };
}

function labelOf({ id }: ActionEntry, t: Texts): string {
  const screen = screenIds.find((one) => id === `go-${one}`);
  if (screen) return t.shell.screens[screen];
  return t.actions.names[id as keyof Texts['actions']['names']];
}

function pressable(entry: ActionEntry): string {
  const keys = keysOf(entry, { inWindow: true, singleKeys: false }).find(hasModifier);
  if (keys === undefined) throw new Error(`${entry.id} stands in a menu and has no keys to press`);
  return keys;
}

/** As Electron writes them. */
export const acceleratorOf = (keys: string): string => keys.replace('Mod', 'CmdOrCtrl');

/** As Electron presses them. */
export function pressOf(
  keys: string,
  command: 'meta' | 'control',
): { readonly keyCode: string; readonly modifiers: ('meta' | 'control' | 'shift')[] } {
  const parts = keys.split('+');
  const keyCode = parts.pop() ?? '';
  const modifiers = parts.map((part) =>
    part === 'Mod' ? command : part === 'Ctrl' ? 'control' : 'shift',
  );
  return { keyCode, modifiers };
}
