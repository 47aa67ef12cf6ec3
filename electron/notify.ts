/** A system notification that a summary was written; a click on it brings the window. */
import { BrowserWindow, Notification } from 'electron';

export function notify(headline: string): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title: 'Bubblescope', body: headline });
  notification.on('click', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.show();
    window?.focus();
  });
  notification.show();
}
