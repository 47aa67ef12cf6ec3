/** Everything in one zip file. The same content gives the same bytes: sorted names, one fixed time, no word of where or when. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { extensionOf } from '#shared/evidence/kinds';
import { CallError, systemCode } from '../callError';
import type { StoredFile } from '../evidence/store';
import { holdingsPath, ledgerPath, linesPath, manifestPath, settingsPath } from './layout';
import { type Listed, manifestText } from './manifest';

export interface Everything {
  readonly app: string;
  readonly ledger: object;
  readonly settings: object;
  readonly lines: object;
  readonly holdings: object;
  /** Evidence, verified, and summaries; each in the order of their paths. */
  readonly files: readonly StoredFile[];
}

/** What is packed already only costs time to pack again. */
const packed: ReadonlySet<string> = new Set(['pdf', 'png', 'jpg', 'jpeg', 'webp', 'gif']);

export async function writeArchive(file: string, everything: Everything): Promise<void> {
  const { app } = everything;
  // A zip holds local time: the same digits in every time zone.
  const fixed = { mtime: new Date(2000, 0, 1), mode: 0o100600, forceDosTimestamp: true };
  const texts = [
    { path: ledgerPath, bytes: jsonOf(everything.ledger) },
    { path: settingsPath, bytes: jsonOf(everything.settings) },
    { path: linesPath, bytes: jsonOf(everything.lines) },
    { path: holdingsPath, bytes: jsonOf(everything.holdings) },
  ];
  const files: Listed[] = [
    ...texts.map(({ path, bytes }) => ({
      path,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
    ...everything.files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
  ];
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(manifestText(app, files)), manifestPath, fixed);
  for (const { path, bytes } of texts) zip.addBuffer(bytes, path, fixed);
  for (const stored of everything.files) {
    const compress = !packed.has(extensionOf(stored.path) ?? '');
    zip.addFile(stored.file, stored.path, { ...fixed, compress });
  }
  const failed = new Promise<never>((_, fail) => zip.once('error', fail));
  zip.end();
  try {
    const out = createWriteStream(file, { flags: 'wx', mode: 0o600 });
    await Promise.race([pipeline(zip.outputStream, out), failed]);
  } catch (error) {
    throw new CallError('not-written', `The archive could not be written (${systemCode(error)}).`);
  }
}

const jsonOf = (document: object) => Buffer.from(`${JSON.stringify(document, null, 1)}\n`);
