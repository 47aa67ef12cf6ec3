/** The tokens that charts are drawn with, read from the page so that a theme changes them too. */
const names = {
  ink: '--ink',
  inkSoft: '--ink-soft',
  rule: '--rule',
  surface: '--surface',
  accent: '--accent',
  finance: '--finance',
  trade: '--trade',
  dotcom: '--dotcom',
  dotcomSoft: '--dotcom-soft',
} as const;

export type Palette = Readonly<Record<keyof typeof names, string>>;

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const entries = Object.entries(names).map(([key, token]) => [
    key,
    style.getPropertyValue(token).trim(),
  ]);
  return Object.fromEntries(entries) as Palette;
}
