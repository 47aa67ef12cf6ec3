/** The app's own files, for its window and for a local browser: found below one folder or not at all, under one strict policy. */
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

export interface StaticReply {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The one style sheet that react-aria writes into the page, by its hash: `touch-action` of what can be pressed. */
const reactAriaPress = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** What is not named here is not to be had; what is comes from the app itself. No inline script, nothing evaluated, no frame. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${reactAriaPress}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const safetyHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

/** The file below `root` that a URL's path names; null where it names none that the app may serve. */
export function fileOf(root: string, pathname: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (!path.startsWith('/') || /[\\\0:]/.test(path)) return null;
  const parts = path === '/' ? ['index.html'] : path.slice(1).split('/');
  if (parts.some((part) => part === '' || part.startsWith('.'))) return null;
  const file = join(root, ...parts);
  return file.startsWith(root + sep) && extname(file) in contentTypes ? file : null;
}

export async function staticReply(root: string, pathname: string): Promise<StaticReply> {
  const file = fileOf(root, pathname);
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) {
    const headers = { ...safetyHeaders, 'content-type': 'text/plain; charset=utf-8' };
    return { status: 404, headers, body: new TextEncoder().encode('Not found\n') };
  }
  const contentType = contentTypes[extname(file)] ?? 'application/octet-stream';
  return {
    status: 200,
    headers: { ...safetyHeaders, 'content-type': contentType },
    body: new Uint8Array(body),
  };
}
