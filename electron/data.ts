/** The data folder, set before anything reads it; what Chromium keeps goes in a folder of its own below. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { app } from 'electron';
import { dataFolder } from './services/dataFolder';

export function setupData(): string {
  const { values } = parseArgs({
    args: process.argv.slice(1),
    options: { data: { type: 'string' } },
    strict: false,
  });
  const asked = typeof values.data === 'string' && values.data !== '' ? values.data : undefined;
  const { platform, env } = process;
  const folder = dataFolder(asked, { platform, env, home: homedir() });
  app.setName('Bubblescope');
  app.setPath('userData', folder);
  app.setPath('sessionData', join(folder, 'session'));
  return folder;
}
