/** What a page may not do: leave the app, open windows, hold a frame or a webview. A web address is asked about, then goes to the user's own browser. */
import { app, type WebContents } from 'electron';
import { isOwnUrl } from './appOrigin';
import { openLink } from './openLink';

export function setupGuards(folder: string): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, folder));
}

function guard(contents: WebContents, folder: string): void {
  contents.setWindowOpenHandler(({ url }) => {
    void openLink(folder, url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    if (!isOwnUrl(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnUrl(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOwnUrl(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
