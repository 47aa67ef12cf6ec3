/**
 * The files that sources rest on, each kept once under `evidence/ab/abcd….pdf` by its SHA-256. A file is never taken out:
 * undo and the history may lead back to it.
 */
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { evidenceKinds, evidenceLimit, extensionOf, plainName } from '#shared/evidence/kinds';
import type { EvidenceName } from '#shared/model/evidence';
import type { EvidenceFile } from '#shared/model/source';
import { CallError, systemCode } from '../callError';
import { sha256Of } from './hash';
import { isWhatItSays } from './signature';

export interface StoredFile {
  /** Below the data folder, with `/`: `evidence/ab/abcd….pdf`. */
  readonly path: string;
  readonly sha256: string;
  readonly file: string;
  readonly bytes: number;
}

export interface EvidenceStore {
  /** Takes the file over; it is moved, or removed by who transferred it. */
  add(name: string, file: string): Promise<EvidenceFile>;
  /** Where such a file lies or would lie; null where its ending is none of evidence. */
  fileOf(named: EvidenceName): string | null;
  /** The same, but refused where it is not there. */
  found(named: EvidenceName): string;
  /** Moves a file whose hash is known to its place; one that is there and sound stays. */
  settle(file: string, sha256: string, extension: string): Promise<void>;
  /** Everything that is kept, by path. */
  list(): readonly StoredFile[];
}

export const evidenceFolder = 'evidence';
export const evidencePath = /^evidence\/([0-9a-f]{2})\/(\1[0-9a-f]{62})\.([a-z]+)$/;
const storedName = /^([0-9a-f]{64})\.([a-z]+)$/;

export function openEvidence(folder: string): EvidenceStore {
  const home = join(folder, evidenceFolder);
  const placeOf = (sha256: string, extension: string) =>
    join(home, sha256.slice(0, 2), `${sha256}.${extension}`);

  const fileOf = ({ sha256, name }: EvidenceName) => {
    const extension = extensionOf(name);
    return extension === null ? null : placeOf(sha256, extension);
  };

  const settle = async (file: string, sha256: string, extension: string) => {
    const place = placeOf(sha256, extension);
    if (existsSync(place) && (await sha256Of(place)) === sha256) return;
    try {
      await mkdir(join(home, sha256.slice(0, 2)), { recursive: true, mode: 0o700 });
      await synced(file);
      renameSync(file, place);
    } catch (error) {
      throw new CallError('not-written', `The file could not be kept (${systemCode(error)}).`);
    }
  };

  return {
    fileOf,
    settle,

    async add(name, file) {
      const extension = extensionOf(name);
      if (extension === null) throw new CallError('not-evidence', 'No file of this kind is kept.');
      const bytes = statSync(file).size;
      if (bytes > evidenceLimit) throw new CallError('too-large', 'The file is too large.');
      if (bytes === 0) throw new CallError('empty', 'The file is empty.');
      if (!isWhatItSays(file, extension)) {
        throw new CallError(
          'not-what-it-says',
          `The file is no ${extension.toUpperCase()} inside.`,
        );
      }
      const sha256 = await sha256Of(file);
      await settle(file, sha256, extension);
      return { sha256, name: plainName(name), mediaType: evidenceKinds[extension], bytes };
    },

    found(named) {
      const file = fileOf(named);
      if (file === null) throw new CallError('not-evidence', 'No file of this kind is opened.');
      if (!existsSync(file)) {
        throw new CallError('missing', 'The file is no longer in the data folder.');
      }
      return file;
    },

    list() {
      const stored = namesIn(home).flatMap((sub) =>
        namesIn(join(home, sub)).flatMap((name): StoredFile[] => {
          const [, sha256 = ''] = storedName.exec(name) ?? [];
          if (!sha256.startsWith(sub) || sub.length !== 2 || extensionOf(name) === null) return [];
          const file = join(home, sub, name);
          const path = `${evidenceFolder}/${sub}/${name}`;
          return [{ path, sha256, file, bytes: statSync(file).size }];
        }),
      );
      return stored.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** On the disk before it gets its name: a name must never stand for half a file. */
export async function synced(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
