/** What of the user's choices reaches beyond the page: the system's own boxes take the theme, menus the language, the login the rest. */
import { nativeTheme } from 'electron';
import type { Settings } from '#shared/model/settings';
import { followBackground } from './background';
import { showMenu } from './menu';
import type { Log } from './services/log/log';

export function follow(folder: string, settings: Settings, log: Log): void {
  nativeTheme.themeSource = settings.theme;
  showMenu(folder);
  followBackground(folder, settings.background, log);
}
