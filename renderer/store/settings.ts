/** The user's own choices, kept by the main side. */
import { create } from 'zustand';
import { defaultSettings, type Settings } from '#shared/model/settings';
import { call } from '../api';
import { errorText } from '../errorText';

export const useSettings = create<Settings>(() => defaultSettings);

export async function readSettings(): Promise<void> {
  useSettings.setState(await call('settings.read', undefined));
}

/** Why the last choice was not kept; null: it was. */
export const useSettingsFailure = create<{ readonly message: string | null }>(() => ({
  message: null,
}));

/** Takes effect at once; kept in the background. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  useSettings.setState(change);
  try {
    await call('settings.write', useSettings.getState());
    useSettingsFailure.setState({ message: null });
  } catch (error) {
    const message = errorText(error);
    useSettingsFailure.setState({ message });
  }
}

/** What the page looks like: the choices, and where they leave it to the system, the system's. */
interface Look {
  readonly theme: 'light' | 'dark';
  readonly contrast: 'normal' | 'high';
}

/** Whoever draws with colours read from the page draws anew when it changes. */
export const useLook = create<Look>(() => ({ theme: 'light', contrast: 'normal' }));

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
const systemHigh = window.matchMedia('(prefers-contrast: more)');

/** The system's own colours go before ours: what we still draw is drawn on its ground, and in full contrast. */
const forced = window.matchMedia('(forced-colors: active)');

/** Paper is white. */
const paper = window.matchMedia('print');

function lookOf({ theme: chosen, contrast }: Settings): Look {
  const theme = paper.matches ? 'light' : forced.matches ? 'system' : chosen;
  return {
    theme: theme === 'system' ? (systemDark.matches ? 'dark' : 'light') : theme,
    contrast:
      forced.matches || (contrast === 'system' && systemHigh.matches)
        ? 'high'
        : contrast === 'system'
          ? 'normal'
          : contrast,
  };
}

/** Puts theme and contrast on the page, now and whenever the user or the system changes them. */
export function followLook(): void {
  const apply = () => {
    const look = lookOf(useSettings.getState());
    Object.assign(document.documentElement.dataset, look);
    useLook.setState(look);
  };
  useSettings.subscribe(apply);
  systemDark.addEventListener('change', apply);
  systemHigh.addEventListener('change', apply);
  forced.addEventListener('change', apply);
  paper.addEventListener('change', apply);
  apply();
}
