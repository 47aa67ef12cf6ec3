/** `app://bubblescope/`: the built renderer's files, by GET only, under the strict policy of `staticFiles`. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { protocol } from 'electron';
import { appHost, appScheme } from './appOrigin';
import { safetyHeaders, staticReply } from './services/staticFiles';

const root = join(fileURLToPath(import.meta.url), '..', '..', 'renderer');

/** Before Electron is ready. */
export function setupScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      // The code cache spares the second start the compiling.
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

export function setupProtocol(): void {
  protocol.handle(appScheme, serve);
}

async function serve(request: Request): Promise<Response> {
  const refuse = (status: number) => new Response(null, { status, headers: safetyHeaders });
  if (request.method !== 'GET') return refuse(405);
  const { host, pathname } = new URL(request.url);
  if (host !== appHost) return refuse(404);
  const { status, headers, body } = await staticReply(root, pathname);
  return new Response(body, { status, headers });
}
