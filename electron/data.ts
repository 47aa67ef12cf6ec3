/** The data folder, set before anything reads it; what Chromium keeps goes in a folder of its own below. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { dataFolder } from './services/dataFolder';
import { type StartFlags, startFlags } from './services/desktop/startFlags';

/** As Windows knows the app by: it shows no notification of a program without one. */
const appId = 'app.bubblescope';

export interface Started extends StartFlags {
  readonly folder: string;
}

export function setupData(): Started {
  const flags = flagsOf(process.argv, process.cwd());
  const { platform, env } = process;
  const folder = dataFolder(flags.data, { platform, env, home: homedir() });
  app.setName('Bubblescope');
  app.setAppUserModelId(appId);
  app.setPath('userData', folder);
  app.setPath('sessionData', join(folder, 'session'));
  return { ...flags, folder };
}

/** From source, the program's first argument is the app's folder. */
export const flagsOf = (argv: readonly string[], cwd: string): StartFlags =>
  startFlags(argv.slice(app.isPackaged ? 1 : 2), cwd);
