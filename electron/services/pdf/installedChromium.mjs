/** Where a Chrome, Edge or Chromium is installed: for printing without Electron, and for the end-to-end tests. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function candidates({ platform, env }) {
  if (platform === 'darwin')
    return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => windowsPrograms.map((program) => join(root, program)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return onPath.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Its path, or null. BUBBLESCOPE_CHROMIUM names one by hand. */
export function installedChromium({ platform, env } = process) {
  if (env.BUBBLESCOPE_CHROMIUM) return env.BUBBLESCOPE_CHROMIUM;
  return candidates({ platform, env }).find((path) => existsSync(path)) ?? null;
}
