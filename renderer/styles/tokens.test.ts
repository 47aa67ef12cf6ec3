/**
 * The tokens, measured: contrast by WCAG 2.2, and what colour-blind eyes see by Machado, Oliveira and Fernandes (2009, IEEE
 * TVCG 15(6)) at full severity, compared by CIEDE2000. culori has both.
 */
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { expect, test } from 'vitest';
import css from './tokens.css?raw';

type Tokens = Readonly<Record<string, string>>;

/** The colours that a rule of the file sets. */
function coloursOf(selector: string): Tokens {
  const from = css.indexOf(`${selector} {`);
  expect(from, selector).toBeGreaterThan(-1);
  const rule = css.slice(from, css.indexOf('\n}', from));
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => m.slice(1, 3)),
  );
}

const light = coloursOf(':root');
const dark = { ...light, ...coloursOf(':root[data-theme="dark"]') };
const high = coloursOf(':root[data-contrast="high"]');
const highDark = coloursOf(':root[data-contrast="high"][data-theme="dark"]');
const themes = [
  { name: 'light', tokens: light, text: 4.5, graphics: 3 },
  { name: 'dark', tokens: dark, text: 4.5, graphics: 3 },
  { name: 'light with high contrast', tokens: { ...light, ...high }, text: 7, graphics: 4.5 },
  {
    name: 'dark with high contrast',
    tokens: { ...dark, ...high, ...highDark },
    text: 7,
    graphics: 4.5,
  },
] as const;

const grounds = ['paper', 'surface', 'sunken', 'accent-soft', 'notice-soft', 'danger-soft'];
const levels = ['level-calm', 'level-watch', 'level-elevated', 'level-dot-com'];
const words = [
  ...['ink', 'ink-soft', 'accent', 'danger', 'finance', 'trade', 'tie', 'dotcom'],
  ...levels,
];
const textPairs = [
  ...words.flatMap((word) => grounds.map((ground) => [word, ground] as const)),
  ['on-accent', 'accent'] as const,
  ['ink', 'dotcom-soft'] as const,
];

/** What must be seen to be used or understood: frames of fields, the focus, marks of charts and of levels. */
const graphicPairs = [
  ...['rule-strong', 'focus', 'accent', 'danger', 'dotcom', 'finance', 'trade', 'tie'].flatMap(
    (mark) => ['paper', 'surface', 'sunken'].map((ground) => [mark, ground] as const),
  ),
  ...levels.map((level) => [level, 'dotcom-soft'] as const),
];

const tooClose = (tokens: Tokens, pairs: readonly (readonly [string, string])[], least: number) =>
  pairs
    .map(([over, under]) => ({
      pair: `${over} on ${under}`,
      contrast: wcagContrast(tokens[over] ?? '', tokens[under] ?? ''),
    }))
    .filter(({ contrast }) => !(contrast >= least));

test.each(themes)('$name: every text is read on every ground', ({ tokens, text }) => {
  expect(tooClose(tokens, textPairs, text)).toEqual([]);
});

test.each(themes)('$name: every mark is seen on its ground', ({ tokens, graphics }) => {
  expect(tooClose(tokens, graphicPairs, graphics)).toEqual([]);
});

test('with high contrast even the thin rules are seen', () => {
  for (const { tokens } of themes.slice(2)) {
    expect(
      tooClose(
        tokens,
        [
          ['rule', 'paper'],
          ['rule', 'surface'],
          ['rule', 'sunken'],
        ],
        3,
      ),
    ).toEqual([]);
  }
});

/** A colour of the tokens; none that can't be read goes unseen. */
function colour(hex: string | undefined): Color {
  const read = parse(hex ?? '');
  if (!read) throw new Error(`no colour: ${hex}`);
  return read;
}

const eyes: readonly { readonly name: string; readonly see: (hex: string | undefined) => Color }[] =
  [
    { name: 'all three cones', see: colour },
    { name: 'protanopia', see: (hex) => filterDeficiencyProt(1)(colour(hex)) },
    { name: 'deuteranopia', see: (hex) => filterDeficiencyDeuter(1)(colour(hex)) },
    { name: 'tritanopia', see: (hex) => filterDeficiencyTrit(1)(colour(hex)) },
  ];

/** 1 is just noticed side by side; colours of this distance are told apart across a page. */
const apart = 8;
const pairsOf = (names: readonly string[]) =>
  names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const));
const meanings = [
  ...pairsOf(['finance', 'trade', 'tie']),
  ...pairsOf(levels),
  ...['finance', 'trade', 'tie'].map((money) => [money, 'dotcom'] as const),
];

test.each(
  themes.flatMap((theme) => eyes.map((eye) => ({ ...theme, eye: eye.name, see: eye.see }))),
)('$name: eyes with $eye tell apart what carries meaning', ({ tokens, see }) => {
  const distance = differenceCiede2000();
  const alike = meanings
    .map(([one, other]) => ({
      pair: `${one}, ${other}`,
      distance: distance(see(tokens[one]), see(tokens[other])),
    }))
    .filter((pair) => !(pair.distance >= apart));
  expect(alike).toEqual([]);
});

test('the test would see two hues that deuteranopia makes one', () => {
  const distance = differenceCiede2000();
  const [red, green] = ['#b3402a', '#7a6a1e'];
  expect(distance(red, green)).toBeGreaterThan(apart);
  const deuter = filterDeficiencyDeuter(1);
  expect(distance(deuter(colour(red)), deuter(colour(green)))).toBeLessThan(apart);
});
