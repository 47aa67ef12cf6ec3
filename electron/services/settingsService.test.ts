import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultSettings } from '#shared/model/settings';
import { temporaryFolder } from '../testing/temporaryFolder';
import { openConfStore } from './confStore';
import { openSettings } from './settingsService';

const open = (folder: string) => openSettings(folder, openConfStore, '2026-01-15');

test('choices are there after a restart', () => {
  const folder = temporaryFolder();
  expect(open(folder).read()).toEqual(defaultSettings);
  open(folder).write({ ...defaultSettings, theme: 'dark' });
  expect(open(folder).read().theme).toBe('dark');
});

test.each(['{', '{"theme": "pink"}', '[]'])(
  'a bad file (%s) is set aside, and the defaults hold',
  (text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'settings.json'), text);
    const settings = open(folder);
    expect(settings.read()).toEqual(defaultSettings);
    settings.write({ ...defaultSettings, convention: 'headline' });
    expect(readdirSync(folder).sort()).toEqual([
      'settings.json',
      'settings.set-aside-2026-01-15.json',
    ]);
    expect(readFileSync(join(folder, 'settings.set-aside-2026-01-15.json'), 'utf8')).toBe(text);
  },
);
