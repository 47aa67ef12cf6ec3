import fc from 'fast-check';
import { expect, test } from 'vitest';
import { place } from './place';

const window = { width: 1280, height: 800 };
const note = { width: 400, height: 220 };

test('under what it points at, where there is room', () => {
  const target = { left: 300, top: 100, width: 500, height: 150 };
  expect(place(target, note, window)).toEqual({ side: 'under', left: 350, top: 264 });
});

test('over it, where there is none under it or beside it', () => {
  const target = { left: 300, top: 500, width: 700, height: 250 };
  expect(place(target, note, window)).toMatchObject({ side: 'over', top: 266 });
});

test('beside what is as high as the window', () => {
  const target = { left: 800, top: 60, width: 450, height: 700 };
  expect(place(target, note, window)).toEqual({ side: 'before', left: 386, top: 60 });
});

test('on the lower part of what fills the window', () => {
  const target = { left: 100, top: 60, width: 1150, height: 730 };
  expect(place(target, note, window)).toMatchObject({ side: 'on', top: 568 });
});

test('whatever it points at, the note is whole', () => {
  const box = fc.record({
    left: fc.integer({ min: -2000, max: 3000 }),
    top: fc.integer({ min: -2000, max: 3000 }),
    width: fc.integer({ min: 0, max: 3000 }),
    height: fc.integer({ min: 0, max: 3000 }),
  });
  fc.assert(
    fc.property(box, (target) => {
      const { left, top } = place(target, note, window);
      return (
        left >= 0 &&
        top >= 0 &&
        left + note.width <= window.width &&
        top + note.height <= window.height
      );
    }),
  );
});
