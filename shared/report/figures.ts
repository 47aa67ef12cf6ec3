/** A figure of a summary by its place in it, `dials.circularity.now.score`: what sentences rest on and a click leads to. */
import type { WeekSummary } from './summaryModel';

type Leaf = number | string | null;

/** The places of all numbers, days and codes within a value, their names parted by dots. */
type PathIn<T> = T extends Leaf | boolean | undefined
  ? never
  : T extends readonly (infer E)[]
    ? Below<`${number}`, E>
    : { [K in keyof T & string]: Below<K, T[K]> }[keyof T & string];

type Below<K extends string, V> =
  | (Extract<V, Leaf> extends never ? never : K)
  | (Exclude<V, Leaf | boolean | undefined> extends never
      ? never
      : `${K}.${PathIn<Exclude<V, Leaf | boolean | undefined>>}`);

/** The parts of a summary whose figures are spoken of. */
const spoken = [
  'dials',
  'signals',
  'bands',
  'attribution',
  'changes',
  'changed',
  'headlines',
  'loops',
  'concentrated',
  'due',
  'verify',
  'ladders',
  'coverage',
  'links',
  'earlier',
  'alerts',
  'theses',
  'leftOut',
  'cutAt',
  'from',
  'to',
  'correction',
] as const satisfies readonly (keyof WeekSummary)[];
export type FigureId = PathIn<Required<Pick<WeekSummary, (typeof spoken)[number]>>>;

/** The places of all numbers that a summary holds, in its order; what is unknown has none. */
export function figureIds(summary: WeekSummary): FigureId[] {
  return spoken.flatMap((part) => numbersIn(summary[part], part)) as FigureId[];
}

function numbersIn(value: unknown, place: string): string[] {
  if (typeof value === 'number') return [place];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${place}.${key}`));
}

/** What stands at a place; undefined where there is no such place. Ids with dots in them are found too. */
export function figureAt(summary: WeekSummary, id: FigureId): number | string | null | undefined {
  const found = valueAt(summary, id);
  return typeof found === 'object' && found !== null ? undefined : (found as Leaf | undefined);
}

function valueAt(value: unknown, path: string): unknown {
  if (path === '') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (path === key) return inner;
    if (!path.startsWith(`${key}.`)) continue;
    const found = valueAt(inner, path.slice(key.length + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}
