/** What comes of one row of a file. */
import type { RowEdit } from '../../model/change';
import type { CellProblem } from '../problem';

export interface RowRead {
  readonly id: string;
  /** The row as it shall be; null where it can't be read. */
  readonly after: RowEdit['after'];
  /** New companies and sources that it names. */
  readonly needs: readonly RowEdit[];
  /** What tells that it is there already under another id; null where nothing can. */
  readonly likeness: string | null;
}

/** Without what is undefined: a field that is not there is not written. */
export function withoutEmpty<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}

/** Ids, each once. */
export function union(a: readonly string[], b: readonly string[]): string[] {
  return b.every((id) => a.includes(id)) ? [...a] : [...new Set([...a, ...b])];
}

export type { CellProblem };
