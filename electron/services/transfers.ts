/**
 * Files on their way in and out, in pieces, under `transfers/` of the data folder. Nothing there outlives a start, nor an
 * hour in which nobody touched it.
 */
import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { TransferId, TransferPiece, TransferStart } from '#shared/api';
import { evidenceLimit } from '#shared/evidence/kinds';
import { type Chunk, chunkBytes, type TransferUse } from '#shared/model/evidence';
import { CallError, systemCode } from './callError';

const hour = 3_600_000;
const most = 32;
export const archiveLimit = 16_000_000_000;
const limits: Readonly<Record<TransferUse, number>> = {
  evidence: evidenceLimit,
  archive: archiveLimit,
};

export interface Transferred {
  readonly use: TransferUse;
  readonly name: string;
  readonly bytes: number;
  readonly file: string;
}

export interface Transfers {
  begin(start: TransferStart): { readonly id: string };
  append(piece: TransferPiece): { readonly received: number };
  drop(transfer: TransferId): null;
  read(from: TransferId & { readonly from: number }): Chunk;
  /** A transfer that is whole; any other is refused. */
  whole(transfer: TransferId, use: TransferUse): Transferred;
  /** A place for a file of the app's own making; `made` says that it is there, to be read or saved. */
  place(): { readonly id: string; readonly file: string };
  made(id: string, name: string, bytes: number): void;
}

interface Entry extends Transferred {
  received: number;
  touched: number;
}

export function openTransfers(folder: string, now: () => Date): Transfers {
  const home = join(folder, 'transfers');
  const entries = new Map<string, Entry>();
  rmSync(home, { recursive: true, force: true });

  const fileOf = (id: string) => join(home, `${id}.part`);
  const drop = (id: string) => {
    entries.delete(id);
    rmSync(fileOf(id), { force: true });
    return null;
  };
  const find = (id: string): Entry => {
    const entry = entries.get(id);
    if (!entry)
      throw new CallError('no-transfer', 'This file is no longer on its way: begin again.');
    entry.touched = now().getTime();
    return entry;
  };
  const sweep = () => {
    const oldest = now().getTime() - hour;
    for (const [id, { touched }] of entries) if (touched < oldest) drop(id);
  };
  const writing = <T>(write: () => T): T => {
    try {
      return write();
    } catch (error) {
      throw new CallError('not-written', `The file could not be copied (${systemCode(error)}).`);
    }
  };

  return {
    begin({ use, name, bytes }) {
      sweep();
      if (bytes > limits[use]) throw new CallError('too-large', 'The file is too large.');
      if (entries.size >= most) {
        throw new CallError('too-many', 'Too many files are on their way at once.');
      }
      const id = randomUUID();
      const file = fileOf(id);
      writing(() => {
        mkdirSync(home, { recursive: true, mode: 0o700 });
        writeFileSync(file, '', { flag: 'wx', mode: 0o600 });
      });
      entries.set(id, { use, name, bytes, file, received: 0, touched: now().getTime() });
      return { id };
    },

    append({ id, base64 }) {
      const entry = find(id);
      const piece = Buffer.from(base64, 'base64');
      const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
      // Buffer passes over what is no base64: it would be missing from the file.
      if (piece.length !== (base64.length / 4) * 3 - padding) {
        throw new CallError('bad-input', 'A piece of the file is not base64.');
      }
      if (entry.received + piece.length > entry.bytes) {
        drop(id);
        throw new CallError('too-large', 'More of the file came than was said.');
      }
      writing(() => appendFileSync(entry.file, piece));
      entry.received += piece.length;
      return { received: entry.received };
    },

    drop: ({ id }) => drop(id),

    read({ id, from }) {
      const { file, bytes } = find(id);
      return { base64: pieceOf(file, from), bytes };
    },

    whole({ id }, use) {
      const entry = find(id);
      if (entry.use !== use || entry.received !== entry.bytes) {
        throw new CallError('not-whole', 'The file has not come whole: begin again.');
      }
      return entry;
    },

    place() {
      sweep();
      writing(() => mkdirSync(home, { recursive: true, mode: 0o700 }));
      const id = randomUUID();
      return { id, file: fileOf(id) };
    },

    made(id, name, bytes) {
      const touched = now().getTime();
      entries.set(id, { use: 'archive', name, bytes, received: bytes, file: fileOf(id), touched });
    },
  };
}

/** One piece of a file, from a place in it, as base64; empty behind its end. */
export function pieceOf(file: string, from: number): string {
  const handle = openSync(file, 'r');
  try {
    const size = Math.max(0, Math.min(chunkBytes, statSync(file).size - from));
    const piece = Buffer.alloc(size);
    const read = size === 0 ? 0 : readSync(handle, piece, 0, size, from);
    return piece.subarray(0, read).toString('base64');
  } finally {
    closeSync(handle);
  }
}
