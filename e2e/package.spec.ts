/**
 * The package as it will be, of the built app: electron-builder's `dir` target over a stand-in of Electron's distribution, since
 * Electron's own is not everywhere. What is in it, what can't be done with it, and that every target's configuration is valid.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { FuseState, getCurrentFuseWire } from '@electron/fuses';
import { build, Platform } from 'electron-builder';
import { checkBudget } from '../scripts/build/budget.mjs';
import { setFuses, wanted } from '../scripts/package/fuses.mjs';
import { expect, test } from './fixtures';
import { standinDistribution } from './standin/distribution';

const root = join(fileURLToPath(import.meta.url), '..', '..');

test.describe.configure({ mode: 'serial' });
let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bubblescope-package-'));
  standinDistribution(join(folder, 'electron'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Packs into a folder of its own below; where the program and the asar are. */
async function pack(name: string) {
  const output = join(folder, name);
  await build({
    projectDir: root,
    publish: 'never',
    targets: Platform.LINUX.createTarget('dir'),
    config: {
      extends: join(root, 'electron-builder.yml'),
      electronDist: join(folder, 'electron'),
      directories: { output, buildResources: 'assets' },
    },
  });
  const unpacked = join(output, 'linux-unpacked');
  return {
    unpacked,
    program: join(unpacked, 'bubblescope'),
    asar: join(unpacked, 'resources', 'app.asar'),
  };
}
let packed: Awaited<ReturnType<typeof pack>>;

const filesBelow = (path: string, prefix: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(prefix, entry.parentPath.slice(path.length), entry.name));

test('the package holds the bundles, the page, the licence, and nothing else', async () => {
  test.setTimeout(120_000);
  packed = await pack('first');
  const found = listPackage(packed.asar, { isPack: false }).filter(
    (path) => !('files' in statOf(packed.asar, path)),
  );
  const expected = [
    'LICENSE',
    'package.json',
    'dist/electron/main.js',
    'dist/electron/preload.cjs',
    'dist/electron/summaryWorker.js',
    ...filesBelow(join(root, 'dist', 'electron', 'icons'), 'dist/electron/icons'),
    ...filesBelow(join(root, 'dist', 'renderer'), 'dist/renderer'),
  ];
  expect(found.map(plain).sort()).toEqual(expected.map(plain).sort());
  const odd = found.filter((path) =>
    /\.tsx?$|\.map$|\btest|node_modules|browser\.js|cli\.js/.test(path),
  );
  expect(odd).toEqual([]);
});

test('what is packed is what was built, and the package names no dependency, no script and no command', () => {
  for (const name of ['dist/electron/main.js', 'dist/renderer/index.html']) {
    expect(extractFile(packed.asar, name).equals(readFileSync(join(root, name)))).toBe(true);
  }
  const described = JSON.parse(extractFile(packed.asar, 'package.json').toString());
  expect(described).toMatchObject({
    name: 'bubblescope',
    main: 'dist/electron/main.js',
    desktopName: 'bubblescope.desktop',
  });
  for (const key of ['dependencies', 'devDependencies', 'scripts', 'bin', 'imports'])
    expect(described[key] ?? null, key).toBeNull();
});

test('nothing lies beside the asar that Electron would load in its place', () => {
  expect(readdirSync(join(packed.unpacked, 'resources')).sort()).toEqual(['app.asar']);
});

test('every fuse of the packaged program is as it was decided', async () => {
  const { version: _, ...wire } = await getCurrentFuseWire(packed.program);
  const states = Object.entries(wire).map(([fuse, state]) => [
    Number(fuse),
    state === FuseState.ENABLE,
  ]);
  expect(Object.fromEntries(states)).toEqual(wanted);
  const before = await getCurrentFuseWire(join(folder, 'electron', 'electron'));
  expect(before).not.toEqual({ version: '1', ...wire });
});

test('an Electron with a fuse that nobody has decided on, or without one that was, is not packaged', async () => {
  for (const [name, fuses, why] of [
    ['newer', 10, /fuses that are not known: 9$/],
    ['older', 8, /lacks fuses that are wanted: 8$/],
  ] as const) {
    const other = join(folder, name);
    standinDistribution(other, fuses);
    const before = await getCurrentFuseWire(join(other, 'electron'));
    await expect(setFuses(join(other, 'electron'))).rejects.toThrow(why);
    expect(await getCurrentFuseWire(join(other, 'electron'))).toEqual(before);
  }
});

test('the same build is packed to the same bytes', async () => {
  test.setTimeout(120_000);
  const again = await pack('second');
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  expect(hash(again.asar)).toBe(hash(packed.asar));
});

test('each part of the build keeps to its budget, and one that does not stops the build', () => {
  expect(() => checkBudget(root)).not.toThrow();
  const limits = [{ path: 'dist/electron/main.js', bytes: 1024 }];
  expect(() => checkBudget(root, limits)).toThrow(/main\.js: \d+\.\d+ MB of 0\.00 MB/);
});

const plain = (path: string) => path.replaceAll('\\', '/').replace(/^\//, '');
const statOf = (asar: string, path: string) => statFile(asar, plain(path));
