/** A drawing as data: the same shapes go to the screen's canvas, to an SVG file and to a PNG. Lengths are pixels. */
import type { Box } from '../layout/places';
import type { Curve } from './geometry';

/** What colours stand for; a palette gives each its colour. */
export const inks = [
  'surface',
  'ink',
  'inkSoft',
  'rule',
  'ruleStrong',
  'finance',
  'trade',
  'tie',
  'accent',
  'both',
] as const;
export type Ink = (typeof inks)[number];
export type Palette = Readonly<Record<Ink, string>>;

interface Part {
  /** What it belongs to, for who points at it: a company's id or an arc's key. */
  readonly part: Subject | null;
  /** The companies that it concerns: it stands back where another is looked at. */
  readonly ends: readonly string[];
}

export type Subject =
  | { readonly kind: 'company'; readonly id: string }
  | { readonly kind: 'arc'; readonly key: string };

export interface PathShape extends Part {
  readonly kind: 'path';
  /** In SVG's notation, which a canvas reads too. */
  readonly d: string;
  readonly box: Box;
  readonly fill?: Ink;
  readonly fillOpacity?: number;
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
  readonly opacity: number;
}

export interface TextShape extends Part {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: Ink;
  /** Drawn around the letters in the ground's colour. */
  readonly halo: boolean;
  /** Degrees, clockwise, around its own point. */
  readonly turn?: number;
  readonly opacity: number;
}

export type Shape = PathShape | TextShape;

/** Where a company stands: for the keyboard, and for what is placed beside it. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Scene {
  /** In the order of drawing. */
  readonly shapes: readonly Shape[];
  readonly spots: readonly Spot[];
  readonly box: Box;
  readonly scale: number;
  /** By arc: where money would be seen to run. None on a chord diagram. */
  readonly curves: ReadonlyMap<string, Curve>;
}

export const sameSubject = (a: Subject | null, b: Subject | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    (a.kind === 'company'
      ? b.kind === 'company' && a.id === b.id
      : b.kind === 'arc' && a.key === b.key));
