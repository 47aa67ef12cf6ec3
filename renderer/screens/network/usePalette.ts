/** The colours of the map, read from the page's tokens, and anew when the theme changes. */
import { useSyncExternalStore } from 'react';
import { type Ink, inks, type Palette } from '../../network/scene/shapes';

export const tokens: Readonly<Record<Ink, string>> = {
  surface: '--surface',
  ink: '--ink',
  inkSoft: '--ink-soft',
  rule: '--rule',
  ruleStrong: '--rule-strong',
  finance: '--finance',
  trade: '--trade',
  tie: '--tie',
  accent: '--accent',
  both: '--both-soft',
};

let last: { readonly text: string; readonly palette: Palette } | null = null;

/** The same object while the colours are the same. */
function read(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colours = inks.map((ink) => style.getPropertyValue(tokens[ink]).trim());
  const text = colours.join();
  if (last?.text === text) return last.palette;
  const palette = Object.fromEntries(inks.map((ink, at) => [ink, colours[at] ?? ''])) as Palette;
  last = { text, palette };
  return palette;
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-contrast'] });
  return () => observer.disconnect();
}

export const usePalette = (): Palette => useSyncExternalStore(subscribe, read);
