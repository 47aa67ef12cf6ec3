/** Who may call: the app's own page, on this machine, with the token of this run. Everyone else is told why not, briefly. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface Refused {
  readonly status: number;
  readonly code: string;
}
interface Asked {
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** For every request: a foreign name for this machine (DNS rebinding) or a foreign page is refused. */
export function refuseForeign({ headers }: Asked, port: number): Refused | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return { status: 421, code: 'foreign-host' };
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) {
    return { status: 403, code: 'foreign-origin' };
  }
  return null;
}

/** For calls: POST, the token, JSON. */
export function refuseCall({ method, headers }: Asked, token: string): Refused | null {
  if (method !== 'POST') return { status: 405, code: 'not-post' };
  if (!same(headers['x-bubblescope-token'], token)) return { status: 401, code: 'wrong-token' };
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) {
    return { status: 415, code: 'not-json' };
  }
  return null;
}

/** In a time that tells nothing of how far they agree. */
function same(given: string | string[] | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(typeof given === 'string' ? given : ''), digest(token));
}
