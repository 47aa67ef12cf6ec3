/** A zip file's entries, each name vetted before anything is unpacked, and their content as streams. */
import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { evidenceLimit } from '#shared/evidence/kinds';
import type { ArchiveProblem } from '#shared/model/archive';
import { isPlaceOfOurs, mostEntries, mostSwelling, sizeLimitOf, smallEnough } from './layout';

export interface OpenZip {
  readonly entries: ReadonlyMap<string, Entry>;
  read(entry: Entry): Promise<Readable>;
  close(): void;
}

export type ZipReading =
  | { readonly ok: true; readonly zip: OpenZip }
  | { readonly ok: false; readonly problems: readonly ArchiveProblem[] };

const refused = (problem: ArchiveProblem): ZipReading => ({ ok: false, problems: [problem] });
/** Long enough to be known again, too short to fill a screen. */
const shown = (name: string) => name.slice(0, 120);

export async function openZip(file: string): Promise<ZipReading> {
  let zip: ZipFile;
  try {
    const options = { lazyEntries: true, autoClose: false, strictFileNames: true };
    zip = await openPromise(file, options);
  } catch {
    return refused({ code: 'not-a-zip', path: '' });
  }
  const reading = await entriesOf(zip);
  if (!reading.ok) zip.close();
  return reading;
}

async function entriesOf(zip: ZipFile): Promise<ZipReading> {
  if (zip.entryCount > mostEntries) {
    return refused({ code: 'too-many', path: '', value: zip.entryCount });
  }
  const entries = new Map<string, Entry>();
  const problems: ArchiveProblem[] = [];
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const path = entry.fileName;
      unpacked += entry.uncompressedSize;
      const why = problemOf(entry, entries);
      if (why !== null) problems.push({ code: why, path: shown(path) });
      else entries.set(path, entry);
      if (problems.length === 20) break;
    }
  } catch (error) {
    return refused(nameProblem(error) ?? { code: 'not-a-zip', path: '' });
  }
  if (unpacked > Math.max(smallEnough, zip.fileSize * mostSwelling)) {
    problems.push({ code: 'swells', path: '', value: unpacked });
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    zip: {
      entries,
      // Its size as unpacked is held to what it says; a stream that goes beyond fails.
      read: (entry) => zip.openReadStreamPromise(entry),
      close: () => zip.close(),
    },
  };
}

function problemOf(entry: Entry, before: ReadonlyMap<string, Entry>) {
  const { fileName, uncompressedSize } = entry;
  if (!isPlaceOfOurs(fileName)) return 'unlisted';
  if (before.has(fileName)) return 'duplicate';
  if (uncompressedSize > sizeLimitOf(fileName, evidenceLimit)) return 'too-large';
  return entry.canDecodeFileData() ? null : 'unreadable';
}

/** yauzl itself refuses `..`, a leading slash, a drive letter and a backslash in a name. */
function nameProblem(error: unknown): ArchiveProblem | null {
  const message = error instanceof Error ? error.message : '';
  const bad = /^(?:absolute path|invalid relative path|invalid characters in fileName): (.*)$/s;
  const found = bad.exec(message);
  return found ? { code: 'bad-name', path: shown(found[1] ?? '') } : null;
}
