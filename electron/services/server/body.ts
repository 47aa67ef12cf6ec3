/** A request's JSON, up to a size. */
import type { IncomingMessage } from 'node:http';

/** An import of 10,000 links, each with a source of its own, is a call of some 8 MB. */
export const bodyLimit = 32 * 1024 * 1024;

export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 413; readonly code: string };

const tooLarge: Body = { ok: false, status: 413, code: 'too-large' };

/** An empty body and null both stand for "no argument", which JSON can't write. */
export async function readBody(request: IncomingMessage, limit = bodyLimit): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return tooLarge;
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return { ok: true, value: undefined };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value: value === null ? undefined : value };
  } catch {
    return { ok: false, status: 400, code: 'not-json' };
  }
}
