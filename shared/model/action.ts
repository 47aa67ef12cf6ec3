/**
 * What can be asked for wherever one is: the one list that the palette, the sheet of shortcuts, the keys and the menu are
 * made of. What each does stands in `renderer/actions/doings.ts`, what it is called in `shared/text`.
 */
import { type ScreenId, screenIds, screenLetters } from './screen';

export const doingIds = [
  'palette',
  'find',
  'add-link',
  'add-company',
  'add-headline',
  'import',
  'export',
  'archive',
  'undo',
  'redo',
  'history',
  'earlier-week',
  'later-week',
  'today',
  'known-now',
  'binding',
  'headline',
  'theme-system',
  'theme-light',
  'theme-dark',
  'contrast-normal',
  'contrast-high',
  'english',
  'french',
  'shortcuts',
  'tour',
  'about',
] as const;
export type DoingId = (typeof doingIds)[number];
export type ActionId = DoingId | `go-${ScreenId}`;

export const actionGroups = ['screens', 'portfolio', 'time', 'looks', 'help'] as const;
export type ActionGroup = (typeof actionGroups)[number];

export type MenuId = 'file' | 'ledger' | 'go' | 'help';

export interface ActionEntry {
  readonly id: ActionId;
  readonly group: ActionGroup;
  /**
   * `Mod+K`: `Mod` is ⌘ on a Mac and Ctrl elsewhere. `n`: a single key. `g o`: one after the other. The first is shown.
   */
  readonly keys: readonly string[];
  /** Keys that a browser has for itself: only in a window of the app's own. */
  readonly windowKeys: readonly string[];
  /** Where it stands in the window's menu, which presses the first of its keys with a modifier. */
  readonly menu: MenuId | null;
}

const entry = (
  id: ActionId,
  group: ActionGroup,
  keys: readonly string[] = [],
  more: Partial<Pick<ActionEntry, 'windowKeys' | 'menu'>> = {},
): ActionEntry => ({ id, group, keys, windowKeys: [], menu: null, ...more });

const screenEntry = (id: ScreenId, at: number): ActionEntry => {
  const windowKeys = id === 'settings' ? ['Mod+,'] : [`Mod+${at + 1}`];
  return entry(`go-${id}`, 'screens', [`g ${screenLetters[id]}`], { windowKeys, menu: 'go' });
};

export const actionEntries: readonly ActionEntry[] = [
  ...screenIds.map(screenEntry),
  entry('palette', 'help', ['Mod+K'], { menu: 'go' }),
  entry('find', 'screens', ['/']),
  entry('add-link', 'portfolio', ['n'], { windowKeys: ['Mod+N'], menu: 'file' }),
  entry('add-company', 'portfolio'),
  entry('add-headline', 'portfolio'),
  entry('import', 'portfolio', ['i'], { windowKeys: ['Mod+O'], menu: 'file' }),
  entry('export', 'portfolio', ['Mod+S'], { menu: 'file' }),
  entry('archive', 'portfolio'),
  entry('undo', 'portfolio', ['Mod+Z'], { menu: 'ledger' }),
  entry('redo', 'portfolio', ['Mod+Shift+Z', 'Ctrl+Y'], { menu: 'ledger' }),
  entry('history', 'portfolio', ['h']),
  entry('earlier-week', 'time', ['e']),
  entry('later-week', 'time', ['l']),
  entry('today', 'time', ['t']),
  entry('known-now', 'time'),
  entry('binding', 'time'),
  entry('headline', 'time'),
  entry('theme-system', 'looks'),
  entry('theme-light', 'looks'),
  entry('theme-dark', 'looks'),
  entry('contrast-normal', 'looks'),
  entry('contrast-high', 'looks'),
  entry('english', 'looks'),
  entry('french', 'looks'),
  entry('shortcuts', 'help', ['?'], { windowKeys: ['Mod+/'], menu: 'help' }),
  entry('tour', 'help'),
  entry('about', 'help'),
];

/** The keys that count here, the one to show first. */
export function keysOf(
  action: ActionEntry,
  { inWindow, singleKeys }: { readonly inWindow: boolean; readonly singleKeys: boolean },
): readonly string[] {
  const keys = inWindow ? [...action.keys, ...action.windowKeys] : action.keys;
  return singleKeys ? keys : keys.filter(hasModifier);
}

/** True for keys that need a modifier: they never stand for a letter that is typed. */
export const hasModifier = (keys: string): boolean => /^(Mod|Ctrl)\+/.test(keys);
