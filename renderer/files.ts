/** Files between the page and the main side, in pieces, so that neither holds a whole one as text. */
import { plainName } from '#shared/evidence/kinds';
import { type Chunk, chunkBytes, type TransferUse } from '#shared/model/evidence';
import { call } from './api';

export interface Sending {
  /** The share that has gone, 0 to 1. */
  readonly onPart?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** The id of the whole transfer. What is broken off or fails is dropped on the other side too. */
export async function sendFile(
  file: File,
  use: TransferUse,
  { onPart, signal }: Sending = {},
): Promise<string> {
  const name = plainName(file.name);
  const { id } = await call('transfer.begin', { use, name, bytes: file.size });
  try {
    for (let from = 0; from < file.size; from += chunkBytes) {
      signal?.throwIfAborted();
      const base64 = await base64Of(file.slice(from, from + chunkBytes));
      const { received } = await call('transfer.append', { id, base64 });
      onPart?.(received / file.size);
    }
    signal?.throwIfAborted();
  } catch (error) {
    dropTransfer(id);
    throw error;
  }
  return id;
}

/** It is dropped after an hour in any case. */
export function dropTransfer(id: string): void {
  void call('transfer.drop', { id }).catch(() => {});
}

/** Everything that `read` gives, piece by piece. */
export async function receiveFile(
  read: (from: number) => Promise<Chunk>,
  mediaType: string,
): Promise<Blob> {
  const pieces: Blob[] = [];
  for (let from = 0; ; ) {
    const { base64, bytes } = await read(from);
    const piece = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    // A Blob may rest on the disk; an array of bytes may not.
    pieces.push(new Blob([piece]));
    from += piece.length;
    if (from >= bytes || piece.length === 0) return new Blob(pieces, { type: mediaType });
  }
}

function base64Of(piece: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => failed(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(piece);
  });
}
