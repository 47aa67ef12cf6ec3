/** The user's scenarios, in `scenarios.json`: written whole. */
import * as z from 'zod';
import type { Day } from '#shared/model/day';
import { type Scenarios, scenarios } from '#shared/model/scenario';
import { CallError, systemCode } from './callError';
import { readKept, setAside } from './keptFile';
import type { OpenStore } from './keptStore';

export const scenariosFileName = 'scenarios.json';
const schema = 1;
const fileOf = z.object({ schema: z.literal(schema), scenarios });

export interface ScenariosService {
  read(): Scenarios;
  /** Throws where the disk refuses, or the file is one that this app can't write. */
  write(next: Scenarios): Scenarios;
}

export function openScenarios(folder: string, openStore: OpenStore, day: Day): ScenariosService {
  const found = readScenarios(folder);
  // A newer file is left as it is; a damaged one is moved out of the way, and kept.
  const locked =
    found === 'newer' || (found === 'bad' && !setAside(folder, scenariosFileName, day));
  const store = openStore(folder, scenariosFileName.replace(/\.json$/, ''));
  let current = typeof found === 'string' ? [] : found;
  return {
    read: () => current,
    write(next) {
      try {
        if (locked) throw new CallError('locked', 'its file can be neither read nor moved');
        store.write(scenariosFile(next));
      } catch (error) {
        const why = error instanceof CallError ? error.message : systemCode(error);
        throw new CallError('not-written', `Scenarios could not be written (${why}).`);
      }
      current = next;
      return current;
    },
  };
}

/** The content of the file that keeps them. */
export const scenariosFile = (kept: Scenarios): object => ({ schema, scenarios: kept });

/** As they stand; nothing is moved. The command line reads them so. */
export function scenariosOrNone(folder: string): Scenarios {
  const found = readScenarios(folder);
  return typeof found === 'string' ? [] : found;
}

function readScenarios(folder: string): Scenarios | 'bad' | 'newer' {
  const reading = readKept(folder, scenariosFileName);
  if (reading.kind === 'absent') return [];
  if (reading.kind === 'unreadable') return 'bad';
  return parseScenarios(reading.document);
}

export function parseScenarios(document: unknown): Scenarios | 'bad' | 'newer' {
  const found = (document as { readonly schema?: unknown } | null)?.schema;
  if (typeof found === 'number' && found > schema) return 'newer';
  const parsed = fileOf.safeParse(document);
  return parsed.success ? parsed.data.scenarios : 'bad';
}
