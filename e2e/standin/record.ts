/** What the app has asked of the stand-in, for a test to look at, and what a test has it answer. */
import type {
  BrowserWindowConstructorOptions,
  MenuItemConstructorOptions,
  MessageBoxSyncOptions,
} from 'electron';

export interface Record {
  readonly schemes: { scheme: string; privileges?: object }[];
  readonly paths: Map<string, string>;
  readonly windows: BrowserWindowConstructorOptions[];
  readonly shown: string[];
  menu: readonly MenuItemConstructorOptions[] | null;
  readonly errorBoxes: { title: string; content: string }[];
  /** Answers of the save dialog, taken from the front; asking without one is refused. */
  readonly saveAnswers: { canceled: boolean; filePath: string }[];
  readonly saveDialogs: object[];
  /** Answers of message boxes, by the number of the button. */
  readonly boxAnswers: number[];
  readonly boxes: MessageBoxSyncOptions[];
  readonly opened: string[];
  readonly notifications: { title: string; body: string; click(): void }[];
  readonly openedPaths: string[];
  openFailure: string;
  /** Navigations that the app has stopped, and those that it has let pass. */
  readonly stopped: string[];
  readonly left: string[];
  readonly exits: number[];
  ready: boolean;
}

export const newRecord = (): Record => ({
  schemes: [],
  paths: new Map(),
  windows: [],
  shown: [],
  menu: null,
  errorBoxes: [],
  saveAnswers: [],
  saveDialogs: [],
  boxAnswers: [],
  boxes: [],
  opened: [],
  notifications: [],
  openedPaths: [],
  openFailure: '',
  stopped: [],
  left: [],
  exits: [],
  ready: false,
});
