/** A file on its way to the main side, as the page sends it. */
import { onTestFinished } from 'vitest';
import type { Handlers } from '#shared/api';
import type { TransferUse } from '#shared/model/evidence';
import { openConfStore } from '../services/confStore';
import { openServices } from '../services/handlers';
import { openLog } from '../services/log/log';

export const noon = new Date(2026, 0, 15, 12);

export function handlersOver(folder: string, now: () => Date = () => noon, opened: string[] = []) {
  const { handlers, close } = openServices({
    mode: 'electron',
    folder,
    openStore: openConfStore,
    now,
    // Summaries are another test's matter.
    compose: () => ({ done: Promise.resolve(), cancel: () => {} }),
    notify: () => {},
    printPdf: async () => new Uint8Array(),
    saveFile: async () => ({ saved: false }),
    saveCopy: async () => ({ saved: false }),
    openFile: async (file) => {
      opened.push(file);
    },
    showFile: () => {},
    log: openLog(folder, { mode: 'electron', now }),
  });
  onTestFinished(close);
  return handlers;
}

export async function send(
  handlers: Handlers,
  use: TransferUse,
  name: string,
  content: Buffer,
): Promise<string> {
  const { id } = await handlers['transfer.begin']({ use, name, bytes: content.length });
  for (let at = 0; at < content.length; at += 1_000_000) {
    const base64 = content.subarray(at, at + 1_000_000).toString('base64');
    await handlers['transfer.append']({ id, base64 });
  }
  return id;
}

export async function received(handlers: Handlers, id: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let from = 0; ; ) {
    const { base64, bytes } = await handlers['transfer.read']({ id, from });
    const piece = Buffer.from(base64, 'base64');
    pieces.push(piece);
    from += piece.length;
    if (from >= bytes || piece.length === 0) return Buffer.concat(pieces);
  }
}

export const pdf = (text: string): Buffer => Buffer.from(`%PDF-1.4\n${text}\n%%EOF\n`);

export async function attach(handlers: Handlers, name: string, content: Buffer) {
  const id = await send(handlers, 'evidence', name, content);
  return handlers['evidence.add']({ id });
}
