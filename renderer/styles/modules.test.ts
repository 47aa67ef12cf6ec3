/** The style files take colour, time and layers from the tokens, and no side of the page for granted. */
import { expect, test } from 'vitest';

const files: Readonly<Record<string, string>> = import.meta.glob(
  ['../**/*.css', '!./tokens.css', '!./fonts.css'],
  { query: '?raw', import: 'default', eager: true },
);

/** Lines of all files that a pattern finds; comments are left out. */
function found(pattern: RegExp): string[] {
  return Object.entries(files).flatMap(([file, css]) =>
    css
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file.slice(3)}: ${line.trim()}`),
  );
}

test('there are style files to look at', () => {
  expect(Object.keys(files).length).toBeGreaterThan(40);
});

test('no colour is named outside the tokens', () => {
  expect(found(/#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch|oklab|lch|lab)\(/i)).toEqual([]);
});

test('no time is named outside the tokens, save none at all', () => {
  // 1ms starts an animation whose only point is its delay.
  expect(found(/(?<![\w.-])(?!0s\b|1ms\b)\d*\.?\d+m?s\b/)).toEqual([]);
});

test('no size of type is named outside the tokens', () => {
  expect(found(/font-size:(?!\s*(var\(|inherit|100%|[\d.]+em))/)).toEqual([]);
});

test('what is left and right follows from the direction of writing', () => {
  const sides =
    /(^|[\s;{])(margin|padding|border|inset)?-?(left|right)(-(color|width|style|radius))?\s*:|(text-align|float|clear):\s*(left|right)|border-(top|bottom)-(left|right)-radius/;
  expect(found(sides)).toEqual([]);
  expect(sides.test('  margin-left: 1px;')).toBe(true);
  expect(sides.test('  left: 0;')).toBe(true);
  expect(sides.test('  border-top-left-radius: 0;')).toBe(true);
});
