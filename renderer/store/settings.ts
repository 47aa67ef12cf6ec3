/** The user's own choices, kept by the main side. */
import { create } from 'zustand';
import { defaultSettings, type Settings, type Theme } from '#shared/model/settings';
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

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

export function isDark(theme: Theme): boolean {
  return theme === 'dark' || (theme === 'system' && systemDark.matches);
}

/** Puts the theme on the page, now and whenever the user or the system changes it. */
export function followTheme(): void {
  const apply = () => {
    const dark = isDark(useSettings.getState().theme);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  };
  useSettings.subscribe(apply);
  systemDark.addEventListener('change', apply);
  apply();
}
