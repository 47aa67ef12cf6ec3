/** Tells the page what a menu or the system asks of it, in the window, which is opened for it where there is none. */
import type { Command } from '#shared/api';
import { showWindow } from './window';

export const commandChannel = 'command';

export function tell(command: Command): void {
  const { webContents } = showWindow();
  const send = () => webContents.send(commandChannel, command);
  if (webContents.isLoading()) webContents.once('did-finish-load', send);
  else send();
}
