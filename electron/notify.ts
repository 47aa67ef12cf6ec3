/** A system notification that a summary was written, and a mark on the icon; a click on it brings the window. */
import { Notification } from 'electron';
import { badge } from './badge';
import { showWindow } from './window';

export function notify(headline: string): void {
  badge(headline);
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title: 'Bubblescope', body: headline });
  notification.on('click', () => {
    showWindow();
  });
  notification.show();
}
