/** Opens an address in the user's own browser, without a shell. That it can't be done is no reason to stop. */
import { spawn } from 'node:child_process';

const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

export function openInBrowser(url: string, platform: string = process.platform): void {
  const [command, ...first] = openers[platform] ?? ['xdg-open'];
  const child = spawn(command, [...first, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
