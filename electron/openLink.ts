/** A link out of the app: its address is shown first, and only a yes hands it to the user's own browser. */
import { clipboard, dialog, shell } from 'electron';
import { webUrl } from './appOrigin';
import { languageIn } from './services/systemLanguage';

/** Longer ones are shown by their beginning; the host always stands whole. */
const shown = 300;

export async function openLink(folder: string, url: string): Promise<void> {
  const address = webUrl(url);
  if (address === null) return;
  const { title, detail, open, copy, cancel } = languageIn(folder).t.desktop.link;
  const { href, host } = address;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: title,
    detail: detail(host, href.length > shown ? `${href.slice(0, shown)}…` : href),
    buttons: [open, copy, cancel],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(href);
  if (response === 1) clipboard.writeText(href);
}
