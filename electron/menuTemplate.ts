/** The application menu as data: the system's roles in the user's language, and what the app does itself. */
import { basename } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '#shared/api';
import type { MenuId } from '#shared/model/action';
import type { Texts } from '#shared/text/en/index';
import { acceleratorOf, type MenuItem, type OwnMenu } from './services/menuItems';

export interface MenuActions {
  readonly tell: (command: Command) => void;
  readonly choose: () => void;
  readonly open: (path: string) => void;
  readonly forget: () => void;
  readonly press: (keys: string) => void;
}
export interface MenuFacts {
  readonly words: Texts['desktop']['menu'];
  /** The app's own actions, by the menu that they stand in. */
  readonly own: Readonly<Record<MenuId, OwnMenu>>;
  readonly recent: readonly string[];
  readonly isMac: boolean;
  /** Developer tools are for who runs it from source. */
  readonly isPackaged: boolean;
}
type Item = MenuItemConstructorOptions;

const line: Item = { type: 'separator' };

const ownItems = ({ own, isMac }: MenuFacts, id: MenuId, { press }: MenuActions): Item[] =>
  own[id].items.map(({ label, keys }: MenuItem) => ({
    label,
    click: () => press(keys),
    // Shown, and left to the page. A Mac can't show a key without taking it from the page.
    ...(!isMac && { accelerator: acceleratorOf(keys), registerAccelerator: false }),
  }));

export function menuTemplate(facts: MenuFacts, actions: MenuActions): Item[] {
  const { words, own, isMac } = facts;
  const { tell } = actions;
  const about: Item = { label: words.about, click: () => tell('about') };
  const settings: Item = { label: words.settings, click: () => tell('settings') };
  const quit: Item = { role: 'quit', label: words.quit };
  const appMenu: Item = {
    role: 'appMenu',
    label: 'Bubblescope',
    submenu: [
      about,
      line,
      settings,
      line,
      { role: 'services', label: words.services },
      line,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      line,
      quit,
    ],
  };
  const helpMenu: Item = {
    role: 'help',
    label: words.help,
    submenu: [
      { label: words.guide, accelerator: 'F1', click: () => tell('guide') },
      ...ownItems(facts, 'help', actions),
      line,
      { label: words.log, click: () => tell('log') },
      { label: words.report, click: () => tell('report-problem') },
      ...(isMac ? [] : [line, about]),
    ],
  };
  return [
    ...(isMac ? [appMenu] : []),
    fileMenu(facts, actions, isMac ? [] : [line, settings, line, quit]),
    editMenu(facts),
    {
      label: own.ledger.label,
      submenu: ownItems(facts, 'ledger', actions),
    },
    { label: own.go.label, submenu: ownItems(facts, 'go', actions) },
    viewMenu(facts),
    {
      role: 'windowMenu',
      label: words.window,
      submenu: [
        { role: 'minimize', label: words.minimize },
        { role: 'zoom', label: words.zoom },
        ...(isMac ? [line, { role: 'front', label: words.front } as const] : []),
      ],
    },
    helpMenu,
  ];
}

function fileMenu(facts: MenuFacts, actions: MenuActions, last: readonly Item[]): Item {
  const { words, recent } = facts;
  return {
    role: 'fileMenu',
    label: words.file,
    submenu: [
      { label: words.open, click: actions.choose },
      {
        label: words.openRecent,
        enabled: recent.length > 0,
        submenu: [
          ...recent.map((path) => ({
            // One & would underline the letter behind it.
            label: basename(path).replace(/&/g, '&&'),
            click: () => actions.open(path),
          })),
          line,
          { label: words.clearRecent, click: actions.forget },
        ],
      },
      line,
      ...ownItems(facts, 'file', actions),
      { label: words.saveAll, click: () => actions.tell('save-all') },
      line,
      { role: 'close', label: words.close },
      ...last,
    ],
  };
}

function editMenu({ words }: MenuFacts): Item {
  return {
    role: 'editMenu',
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      line,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'pasteAndMatchStyle', label: words.pastePlain },
      { role: 'delete', label: words.remove },
      { role: 'selectAll', label: words.selectAll },
    ],
  };
}

function viewMenu({ words, isPackaged }: MenuFacts): Item {
  return {
    role: 'viewMenu',
    label: words.view,
    submenu: [
      { role: 'resetZoom', label: words.actualSize },
      { role: 'zoomIn', label: words.larger },
      { role: 'zoomOut', label: words.smaller },
      line,
      { role: 'togglefullscreen', label: words.fullScreen },
      ...(isPackaged
        ? []
        : [
            line,
            { role: 'reload', label: words.reload } as const,
            { role: 'toggleDevTools', label: words.developer } as const,
          ]),
    ],
  };
}
