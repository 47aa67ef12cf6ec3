/** Whether a file begins as its ending says. It keeps a wrong file from being kept under a right name; it vouches for nothing else. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { EvidenceExtension } from '#shared/evidence/kinds';

const looked = 1024;

function headOf(file: string): Buffer {
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(looked);
    return head.subarray(0, readSync(handle, head, 0, looked, 0));
  } finally {
    closeSync(handle);
  }
}

const begins = (head: Buffer, ...bytes: number[]) => bytes.every((byte, at) => head[at] === byte);
const says = (head: Buffer, at: number, text: string) =>
  head.subarray(at, at + text.length).toString('latin1') === text;
/** UTF-16 has zero bytes, and says so by its mark. */
const isText = (head: Buffer) =>
  !head.includes(0) || begins(head, 0xff, 0xfe) || begins(head, 0xfe, 0xff);
const isJpeg = (head: Buffer) => begins(head, 0xff, 0xd8, 0xff);

const tests: Readonly<Record<EvidenceExtension, (head: Buffer) => boolean>> = {
  // Readers allow a kilobyte before it.
  pdf: (head) => head.includes('%PDF-'),
  png: (head) => begins(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  jpg: isJpeg,
  jpeg: isJpeg,
  gif: (head) => says(head, 0, 'GIF8'),
  webp: (head) => says(head, 0, 'RIFF') && says(head, 8, 'WEBP'),
  html: isText,
  htm: isText,
  mhtml: isText,
  txt: isText,
  csv: isText,
};

export function isWhatItSays(file: string, extension: EvidenceExtension): boolean {
  return tests[extension](headOf(file));
}
