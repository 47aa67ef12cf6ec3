/** The user's own choices, in `settings.json`. A bad file is set aside, and the defaults hold. */
import type { Day } from '#shared/model/day';
import { defaultSettings, type Settings, settings as settingsSchema } from '#shared/model/settings';
import { CallError, systemCode } from './callError';
import { readKept, setAside } from './keptFile';
import type { OpenStore } from './keptStore';

const fileName = 'settings.json';

export interface SettingsService {
  read(): Settings;
  write(next: Settings): Settings;
}

export function openSettings(folder: string, openStore: OpenStore, day: Day): SettingsService {
  const found = readSettings(folder);
  const locked = found === 'bad' && setAside(folder, fileName, day) === null;
  const store = openStore(folder, fileName.replace(/\.json$/, ''));
  let current: Settings = found === 'bad' || found === null ? defaultSettings : found;
  return {
    read: () => current,
    write(next) {
      try {
        if (locked)
          throw new CallError('locked', 'the settings file can be neither read nor moved');
        store.write(next);
      } catch (error) {
        const why = error instanceof CallError ? error.message : systemCode(error);
        throw new CallError('not-written', `The settings could not be written (${why}).`);
      }
      current = next;
      return current;
    },
  };
}

/** The choices as they stand; nothing is moved. The command line reads them so. */
export function settingsOrDefaults(folder: string): Settings {
  const found = readSettings(folder);
  return found === 'bad' || found === null ? defaultSettings : found;
}

function readSettings(folder: string): Settings | 'bad' | null {
  const reading = readKept(folder, fileName);
  if (reading.kind === 'absent') return null;
  if (reading.kind === 'unreadable') return 'bad';
  const parsed = settingsSchema.safeParse(reading.document);
  return parsed.success ? parsed.data : 'bad';
}
