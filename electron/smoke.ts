/** `--smoke`: the packaged app shows that it opens, loads and answers, then quits; 0 where all of it went well within half a minute. */
import { app } from 'electron';
import { mainWindow } from './window';

const limit = 30_000;
/** The page has asked for the ledger, and has drawn a heading from the answer. */
const ready = "document.querySelector('h1, h2') !== null";

export function setupSmoke(): void {
  const giveUp = setTimeout(() => end(1, 'nothing was shown in half a minute'), limit);
  const look = async () => {
    const window = mainWindow();
    const found = await window?.webContents.executeJavaScript(ready).catch(() => false);
    if (found !== true) return void setTimeout(look, 100);
    clearTimeout(giveUp);
    end(0, 'opened, loaded, answered');
  };
  void look();
}

function end(code: number, what: string): void {
  console.log(`smoke: ${what}`);
  // Through `will-quit`, so that the lock is given back.
  app.once('quit', () => app.exit(code));
  if (code === 0) app.quit();
  else app.exit(code);
}
