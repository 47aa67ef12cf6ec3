/** What the app has asked of the stand-in, for a test to look at, and what a test has it answer. */
import type {
  BrowserWindowConstructorOptions,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  Rectangle,
  Session,
} from 'electron';

export interface Record {
  readonly schemes: { scheme: string; privileges?: object }[];
  readonly paths: Map<string, string>;
  readonly switches: (readonly [string, string | undefined])[];
  sandboxed: boolean;
  readonly sessions: StandinSession[];
  readonly windows: BrowserWindowConstructorOptions[];
  /** Pages whose calls (WebRTC) may not go around the proxy, which there is none of. */
  callsClosed: number;
  readonly shown: string[];
  /** Where the user has put the window. */
  bounds: Rectangle;
  maximized: boolean;
  focused: boolean;
  menu: readonly MenuItemConstructorOptions[] | null;
  readonly errorBoxes: { title: string; content: string }[];
  /** Answers of the save dialog, taken from the front; asking without one is refused. */
  readonly saveAnswers: { canceled: boolean; filePath: string }[];
  readonly saveDialogs: object[];
  /** Answers of the open dialog. */
  readonly openAnswers: string[][];
  /** Answers of message boxes, by the number of the button. */
  readonly boxAnswers: number[];
  readonly boxes: MessageBoxOptions[];
  readonly opened: string[];
  readonly copied: string[];
  readonly notifications: { title: string; body: string; click(): void }[];
  readonly openedPaths: string[];
  readonly shownPaths: string[];
  openFailure: string;
  /** Navigations that the app has stopped, and those that it has let pass. */
  readonly stopped: string[];
  readonly left: string[];
  readonly recent: string[];
  readonly badges: number[];
  readonly loginItems: object[];
  tray: { readonly icon: string; click(): void } | null;
  themeSource: string;
  /** Pages that were printed, as they were loaded. */
  readonly printed: string[];
  readonly exits: number[];
  quits: number;
  ready: boolean;
}

type BeforeRequest = (
  details: { readonly url: string },
  answer: (response: { readonly cancel?: boolean }) => void,
) => void;

/** The handlers that the app has set on one session. */
export interface StandinSession {
  readonly partition: string;
  beforeRequest: BeforeRequest | null;
  permissionRequest: Parameters<Session['setPermissionRequestHandler']>[0];
  permissionCheck: Parameters<Session['setPermissionCheckHandler']>[0];
  devicePermission: Parameters<Session['setDevicePermissionHandler']>[0];
  download: ((event: { preventDefault(): void }) => void) | null;
  spellChecker: boolean;
  readonly face: object;
}

export const newRecord = (): Record => ({
  schemes: [],
  paths: new Map(),
  switches: [],
  sandboxed: false,
  sessions: [],
  windows: [],
  callsClosed: 0,
  shown: [],
  bounds: { x: 0, y: 0, width: 1280, height: 800 },
  maximized: false,
  focused: true,
  menu: null,
  errorBoxes: [],
  saveAnswers: [],
  saveDialogs: [],
  openAnswers: [],
  boxAnswers: [],
  boxes: [],
  opened: [],
  copied: [],
  notifications: [],
  openedPaths: [],
  shownPaths: [],
  openFailure: '',
  stopped: [],
  left: [],
  recent: [],
  badges: [],
  loginItems: [],
  tray: null,
  themeSource: 'system',
  printed: [],
  exits: [],
  quits: 0,
  ready: false,
});
