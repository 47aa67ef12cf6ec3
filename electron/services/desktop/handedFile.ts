/** A file that the system hands over to be opened: read whole, up to a size, and only where it is a plain file. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpenedFile } from '#shared/api';
import { systemCode } from '../callError';

export const handedLimit = 64 * 1024 * 1024;

export type Handed =
  | { readonly ok: true; readonly file: OpenedFile }
  | { readonly ok: false; readonly name: string; readonly code: string };

export async function readHanded(path: string, limit = handedLimit): Promise<Handed> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (!found.isFile()) return { ok: false, name, code: 'EISDIR' };
    if (found.size > limit) return { ok: false, name, code: 'too-large' };
    const content = await readFile(path);
    return { ok: true, file: { name, base64: content.toString('base64') } };
  } catch (error) {
    return { ok: false, name, code: systemCode(error) };
  }
}
