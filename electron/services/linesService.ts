/** Alerts and theses, in `lines.json`: written whole, and never so that a thesis once set would change. */
import * as z from 'zod';
import type { Day } from '#shared/model/day';
import { type Lines, lines, lockedTheses, noLines } from '#shared/model/lines';
import { CallError, systemCode } from './callError';
import { readKept, setAside } from './keptFile';
import type { OpenStore } from './keptStore';

export const linesFileName = 'lines.json';
const schema = 1;
const fileOf = lines.extend({ schema: z.literal(schema) });

export interface LinesService {
  read(): Lines;
  /** Throws where a thesis once set would change, or the disk refuses. */
  write(next: Lines): Lines;
}

export function openLines(folder: string, openStore: OpenStore, day: Day): LinesService {
  const found = readLines(folder);
  // A newer file is left as it is; a damaged one is moved out of the way, and kept.
  const locked = found === 'newer' || (found === 'bad' && !setAside(folder, linesFileName, day));
  const store = openStore(folder, linesFileName.replace(/\.json$/, ''));
  let current = typeof found === 'string' ? noLines : found;
  return {
    read: () => current,
    write(next) {
      const broken = lockedTheses(current, next);
      if (broken.length > 0) {
        const told = broken.map(({ thesisId, why }) => `${thesisId} (${why})`).join(', ');
        throw new CallError('locked', `A thesis is locked once it is set: ${told}.`);
      }
      try {
        if (locked) throw new CallError('locked', 'its file can be neither read nor moved');
        store.write(linesFile(next));
      } catch (error) {
        const why = error instanceof CallError ? error.message : systemCode(error);
        throw new CallError('not-written', `Alerts and theses could not be written (${why}).`);
      }
      current = next;
      return current;
    },
  };
}

/** The content of the file that keeps them. */
export const linesFile = (kept: Lines): object => ({ schema, ...kept });

/** As they stand; nothing is moved. The command line reads them so. */
export function linesOrNone(folder: string): Lines {
  const found = readLines(folder);
  return typeof found === 'string' ? noLines : found;
}

function readLines(folder: string): Lines | 'bad' | 'newer' {
  const reading = readKept(folder, linesFileName);
  if (reading.kind === 'absent') return noLines;
  if (reading.kind === 'unreadable') return 'bad';
  return parseLines(reading.document);
}

export function parseLines(document: unknown): Lines | 'bad' | 'newer' {
  const found = (document as { readonly schema?: unknown } | null)?.schema;
  if (typeof found === 'number' && found > schema) return 'newer';
  const parsed = fileOf.safeParse(document);
  if (!parsed.success) return 'bad';
  const { alerts, theses } = parsed.data;
  return { alerts, theses };
}
