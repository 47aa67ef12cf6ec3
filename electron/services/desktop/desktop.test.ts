import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/temporaryFolder';
import { autostartEntry, autostartFile, setAutostart } from './autostart';
import { readHanded } from './handedFile';
import { forgetFiles, recentFiles, rememberFile } from './recentFiles';
import { startFlags } from './startFlags';
import { type Area, keepPlace, placeOn, readPlace, smallest } from './windowPlace';

test('flags of the app are read, flags of Chromium are passed over, and only what can be opened is a file', () => {
  const flags = startFlags(
    [
      ...['--data', '/d', '--hidden', '--enable-x', '--type=y'],
      ...['a.bubblescope.json', 'b.exe', 'C.CSV', 'd.bubblescope'],
    ],
    '/home/jane',
  );
  expect(flags).toEqual({
    data: '/d',
    hidden: true,
    smoke: false,
    files: ['a.bubblescope.json', 'C.CSV', 'd.bubblescope'].map((name) =>
      resolve('/home/jane', name),
    ),
  });
  expect(startFlags([], '/')).toEqual({ data: undefined, hidden: false, smoke: false, files: [] });
});

test('a file that is handed over is read whole; a folder, a large one and a missing one are told by a code', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'deals.bubblescope.json');
  writeFileSync(file, '{}');
  const name = 'deals.bubblescope.json';
  expect(await readHanded(file)).toEqual({ ok: true, file: { name, base64: 'e30=' } });
  expect(await readHanded(file, 1)).toEqual({ ok: false, name, code: 'too-large' });
  mkdirSync(join(folder, 'x.json'));
  expect(await readHanded(join(folder, 'x.json'))).toMatchObject({ ok: false, code: 'EISDIR' });
  expect(await readHanded(join(folder, 'y.json'))).toMatchObject({ ok: false, code: 'ENOENT' });
});

test('recent files: newest first, each once, eight at most, and forgotten when asked', () => {
  const folder = temporaryFolder();
  for (let at = 0; at < 12; at++) rememberFile(folder, `/f/${at}.json`);
  rememberFile(folder, '/f/10.json');
  expect(recentFiles(folder)).toHaveLength(8);
  expect(recentFiles(folder).slice(0, 3)).toEqual(['/f/10.json', '/f/11.json', '/f/9.json']);
  forgetFiles(folder);
  expect(recentFiles(folder)).toEqual([]);
  writeFileSync(join(folder, 'recent.json'), '{"not": "a list"}');
  expect(recentFiles(folder)).toEqual([]);
});

const area = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: fc.integer({ min: 1, max: 6000 }),
  height: fc.integer({ min: 1, max: 6000 }),
});

test('wherever it was and whatever displays there are, the window can be taken hold of', () => {
  fc.assert(
    fc.property(area, fc.array(area, { maxLength: 3 }), (kept, displays) => {
      const place = placeOn({ ...kept, maximized: false }, displays);
      expect(place.width).toBeGreaterThanOrEqual(smallest.width);
      expect(place.height).toBeGreaterThanOrEqual(smallest.height);
      const { x, y } = place;
      if (x === undefined || y === undefined) return;
      const on = displays.filter(
        (one: Area) => y >= one.y && y < one.y + one.height && x < one.x + one.width,
      );
      expect(on.length).toBeGreaterThan(0);
    }),
  );
});

test('on the same displays the window is where it was', () => {
  const folder = temporaryFolder();
  const kept = { x: 200, y: 80, width: 1400, height: 900, maximized: true };
  keepPlace(folder, kept);
  expect(placeOn(readPlace(folder), [{ x: 0, y: 0, width: 1920, height: 1080 }])).toEqual(kept);
  writeFileSync(join(folder, 'window.json'), '{"x": "left"}');
  expect(placeOn(readPlace(folder), [])).toEqual({ width: 1280, height: 800, maximized: false });
});

test('at login on Linux: an entry in the autostart folder, whatever the path of the program, and gone again', () => {
  const home = temporaryFolder();
  const surroundings = { home, env: {} };
  setAutostart(true, '/opt/50% "odd" $path/bubble\\scope', surroundings);
  expect(readFileSync(autostartFile(surroundings), 'utf8')).toContain(
    'Exec="/opt/50%% \\\\"odd\\\\" \\\\$path/bubble\\\\\\\\scope" --hidden',
  );
  expect(autostartEntry('/opt/a')).toContain('Exec="/opt/a" --hidden\n');
  setAutostart(false, '', surroundings);
  expect(() => readFileSync(autostartFile(surroundings))).toThrow('ENOENT');
});
