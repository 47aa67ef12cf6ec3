/** A window whose page holds itself back, since something is not saved, asks before it closes. Electron by itself stays silent. */
import { app, dialog } from 'electron';
import { languageIn } from './services/systemLanguage';

export function setupUnsaved(folder: string): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-prevent-unload', (event) => {
      const { title, text, stay, leave } = languageIn(folder).t.storage.closing;
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
