import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder } from './dataFolder';

const on = (platform: string, env: Record<string, string> = {}) => ({ platform, env, home: '/me' });

test("each system's own place, the one that Electron names userData", () => {
  expect(dataFolder(undefined, on('linux'))).toBe('/me/.config/Bubblescope');
  expect(dataFolder(undefined, on('linux', { XDG_CONFIG_HOME: '/x' }))).toBe('/x/Bubblescope');
  expect(dataFolder(undefined, on('darwin'))).toBe('/me/Library/Application Support/Bubblescope');
  expect(dataFolder(undefined, on('win32', { APPDATA: 'C:\\Roaming' }))).toBe(
    'C:\\Roaming\\Bubblescope',
  );
});

test('the flag goes before the environment, and that before the default', () => {
  const env = { BUBBLESCOPE_DATA: '/from/env' };
  expect(dataFolder('/from/flag', on('linux', env))).toBe(resolve('/from/flag'));
  expect(dataFolder(undefined, on('linux', env))).toBe(resolve('/from/env'));
});
