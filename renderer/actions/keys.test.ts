import { expect, test } from 'vitest';
import { actionEntries, keysOf } from '#shared/model/action';
import { capsOf, isPress, type Pressed, readPress } from './keys';

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  key,
  ...held,
});

test.each([
  ['Mod+Z', press('z', { ctrlKey: true }), true],
  ['Mod+Z', press('z', { metaKey: true }), true],
  ['Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), false],
  ['Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), true],
  ['Mod+Z', press('z', { ctrlKey: true, altKey: true }), false],
  ['Mod+Z', press('z'), false],
  ['Ctrl+Y', press('y', { ctrlKey: true }), true],
  ['Ctrl+Y', press('y', { metaKey: true }), false],
  ['n', press('n'), true],
  ['n', press('N', { shiftKey: true }), false],
  ['n', press('n', { ctrlKey: true }), false],
  // On a French keyboard / is made with Shift, on an English one it is not.
  ['/', press('/', { shiftKey: true }), true],
  ['/', press('/'), true],
  ['?', press('?', { shiftKey: true }), true],
  ['Mod+,', press(',', { metaKey: true }), true],
])('%s against %j: %s', (written, pressed, fits) => {
  expect(isPress(written, pressed)).toBe(fits);
});

const written = ['g o', 'g c', 'n', 'Mod+K'];

test('one key after the other', () => {
  expect(readPress(written, press('g'), null)).toEqual({ keys: null, begun: 'g' });
  expect(readPress(written, press('o'), 'g')).toEqual({ keys: 'g o', begun: null });
});

test('a beginning that leads nowhere is forgotten, and the key counts for itself', () => {
  expect(readPress(written, press('x'), 'g')).toEqual({ keys: null, begun: null });
  expect(readPress(written, press('n'), 'g')).toEqual({ keys: 'n', begun: null });
  expect(readPress(written, press('g'), 'g')).toEqual({ keys: null, begun: 'g' });
});

test('the second key alone is nothing', () => {
  expect(readPress(written, press('o'), null)).toEqual({ keys: null, begun: null });
});

const names = { ctrl: 'Ctrl', shift: 'Maj' };

test('keys are shown as the keyboard in front of the user has them', () => {
  expect(capsOf('Mod+Shift+Z', true, names)).toEqual([['⌘', '⇧', 'Z']]);
  expect(capsOf('Mod+Shift+Z', false, names)).toEqual([['Ctrl', 'Maj', 'Z']]);
  expect(capsOf('g o', false, names)).toEqual([['G'], ['O']]);
});

const everywhere = { inWindow: true, singleKeys: true };

test('no two actions have the same keys, and none begins another', () => {
  const all = actionEntries.flatMap((entry) => keysOf(entry, everywhere));
  expect(new Set(all).size).toBe(all.length);
  const beginnings = all.filter((keys) => all.some((other) => other.startsWith(`${keys} `)));
  expect(beginnings).toEqual([]);
});

test('without single keys every key left has a modifier', () => {
  const left = actionEntries.flatMap((entry) =>
    keysOf(entry, { ...everywhere, singleKeys: false }),
  );
  expect(left.length).toBeGreaterThan(4);
  expect(left.filter((keys) => !/^(Mod|Ctrl)\+/.test(keys))).toEqual([]);
});

test('what stands in the menu has keys that the menu can press', () => {
  const without = actionEntries
    .filter(({ menu }) => menu !== null)
    .filter((entry) => keysOf(entry, { inWindow: true, singleKeys: false }).length === 0);
  expect(without).toEqual([]);
});

test('every action stands in the list once', () => {
  const ids = actionEntries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
