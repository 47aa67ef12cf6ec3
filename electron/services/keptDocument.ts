/** A small file of its own beside the ledger: written whole, never over one that can't be read or is newer. */
import type * as z from 'zod';
import type { Day } from '#shared/model/day';
import { CallError, systemCode } from './callError';
import { readKept, setAside } from './keptFile';
import type { OpenStore } from './keptStore';

export interface DocumentKind<T extends object> {
  readonly fileName: `${string}.json`;
  readonly schema: number;
  readonly of: z.ZodType<T>;
  /** What holds while nothing is kept. */
  readonly none: T;
  /** What is said where it could not be written begins with it: `Alerts and theses`. */
  readonly title: string;
  /** Throws where the one may not follow the other. */
  readonly guard?: (before: T, after: T) => void;
}

export interface KeptDocument<T> {
  read(): T;
  /** Throws where the kind does not allow it, or the disk refuses; then nothing has changed. */
  write(next: T): T;
}

export function openDocument<T extends object>(
  kind: DocumentKind<T>,
  folder: string,
  openStore: OpenStore,
  day: Day,
): KeptDocument<T> {
  const { fileName, none, title } = kind;
  const found = readDocument(kind, folder);
  // A newer file is left as it is; a damaged one is moved out of the way, and kept.
  const locked = found === 'newer' || (found === 'bad' && !setAside(folder, fileName, day));
  const store = openStore(folder, fileName.replace(/\.json$/, ''));
  let current = typeof found === 'string' ? none : found;
  return {
    read: () => current,
    write(next) {
      kind.guard?.(current, next);
      try {
        if (locked) throw new CallError('locked', 'its file can be neither read nor moved');
        store.write(documentFile(kind, next));
      } catch (error) {
        const why = error instanceof CallError ? error.message : systemCode(error);
        throw new CallError('not-written', `${title} could not be written (${why}).`);
      }
      current = next;
      return current;
    },
  };
}

/** The content of the file that keeps it. */
export const documentFile = <T extends object>({ schema }: DocumentKind<T>, kept: T): object => ({
  schema,
  ...kept,
});

/** As it stands; nothing is moved. The command line reads it so. */
export function documentOrNone<T extends object>(kind: DocumentKind<T>, folder: string): T {
  const found = readDocument(kind, folder);
  return typeof found === 'string' ? kind.none : found;
}

function readDocument<T extends object>(kind: DocumentKind<T>, folder: string) {
  const reading = readKept(folder, kind.fileName);
  if (reading.kind === 'absent') return kind.none;
  if (reading.kind === 'unreadable') return 'bad';
  return parseDocument(kind, reading.document);
}

export function parseDocument<T extends object>(
  { schema, of }: DocumentKind<T>,
  document: unknown,
): T | 'bad' | 'newer' {
  const found = (document as { readonly schema?: unknown } | null)?.schema;
  if (typeof found === 'number' && found > schema) return 'newer';
  const parsed = of.safeParse(document);
  return found === schema && parsed.success ? parsed.data : 'bad';
}
