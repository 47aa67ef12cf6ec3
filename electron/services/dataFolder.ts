/** Where the data lives: the folder that Electron calls userData for "Bubblescope", in every mode the same. */
import { posix, resolve, win32 } from 'node:path';

export interface Surroundings {
  readonly platform: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The folder that was asked for (`--data`, else BUBBLESCOPE_DATA), else the platform's own. */
export function dataFolder(asked: string | undefined, surroundings: Surroundings): string {
  const wanted = asked ?? surroundings.env.BUBBLESCOPE_DATA;
  return wanted ? resolve(wanted) : defaultDataFolder(surroundings);
}

export function defaultDataFolder({ platform, home, env }: Surroundings): string {
  if (platform === 'win32') {
    return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Bubblescope');
  }
  if (platform === 'darwin') {
    return posix.join(home, 'Library', 'Application Support', 'Bubblescope');
  }
  return posix.join(env.XDG_CONFIG_HOME || posix.join(home, '.config'), 'Bubblescope');
}
