/** A window whose page holds itself back, since something is not saved, asks before it closes. Electron by itself stays silent. */
import { app, dialog } from 'electron';
import { en } from '#shared/text/en/index';

export function setupUnsaved(): void {
  const { title, text, stay, leave } = en.storage.closing;
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-prevent-unload', (event) => {
      const chosen = dialog.showMessageBoxSync({
        type: 'warning',
        message: title,
        detail: text,
        buttons: [stay, leave],
        defaultId: 0,
        cancelId: 0,
      });
      // To prevent what prevents: the window closes.
      if (chosen === 1) event.preventDefault();
    });
  });
}
