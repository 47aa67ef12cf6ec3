/** Archives of a test's own making: from entries, and out of the app. */
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { archiveFormat, archiveVersion } from '#shared/model/archive';

export type Entries = Readonly<Record<string, Buffer>>;

export async function bytesOf(stream: Readable | NodeJS.ReadableStream): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}

export function zipOf(entries: Iterable<readonly [string, Buffer]>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of entries) zip.addBuffer(content, path);
  zip.end();
  return bytesOf(zip.outputStream);
}

export async function unzipped(zip: Buffer): Promise<Record<string, Buffer>> {
  const opened = await fromBufferPromise(zip, { lazyEntries: true });
  const entries: Record<string, Buffer> = {};
  for await (const entry of opened.eachEntry()) {
    entries[entry.fileName] = await bytesOf(await opened.openReadStreamPromise(entry));
  }
  return entries;
}

export const listed = (path: string, content: Buffer) => ({
  path,
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** An archive that holds and lists these files; `more` alters its list. */
export function archiveOf(entries: Entries, more: object = {}): Promise<Buffer> {
  const files = Object.entries(entries).map(([path, content]) => listed(path, content));
  const manifest = { format: archiveFormat, version: archiveVersion, app: '0.1.0', files, ...more };
  return zipOf([
    ['manifest.json', Buffer.from(JSON.stringify(manifest))],
    ...Object.entries(entries),
  ]);
}
