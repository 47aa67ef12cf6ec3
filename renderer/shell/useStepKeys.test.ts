import { expect, test } from 'vitest';
import { stepOfKeys } from './useStepKeys';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.each([
  [{ key: 'z', ctrlKey: true }, 'undo'],
  [{ key: 'z', metaKey: true }, 'undo'],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
  [{ key: 'y', ctrlKey: true }, 'redo'],
  [{ key: 'y', metaKey: true }, null],
  [{ key: 'z' }, null],
  [{ key: 'z', ctrlKey: true, altKey: true }, null],
  [{ key: 'a', ctrlKey: true }, null],
] as const)('%j asks for %s', (keys, step) => {
  expect(stepOfKeys({ ...none, ...keys })).toBe(step);
});
