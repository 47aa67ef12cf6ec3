/** The same app for a local browser: its files and its calls over http, on loopback only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Handlers, Reply } from '#shared/api';
import { answer, type Failed, refusal } from '../answer';
import { safetyHeaders, staticReply } from '../staticFiles';
import { readBody } from './body';
import { type Refused, refuseCall, refuseForeign } from './guard';

export interface ServerOptions {
  readonly handlers: Handlers;
  /** The folder of the built renderer. */
  readonly root: string;
  readonly token: string;
  /** 0: any free one. */
  readonly port: number;
  readonly failed: Failed;
}

const callPath = /^\/api\/([^/]+)$/;

/** Resolves when it listens, with the port that it got. */
export async function startServer(
  options: ServerOptions,
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer({ connectionsCheckingInterval: 2_000 }, (request, response) => {
    const { port } = server.address() as AddressInfo;
    respond(request, response, options, port).catch(() => response.destroy());
  });
  server.headersTimeout = 5_000;
  server.requestTimeout = 10_000;
  server.maxConnections = 200;
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port, '127.0.0.1', () => listening());
  });
  return { server, port: (server.address() as AddressInfo).port };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { handlers, root, token, failed }: ServerOptions,
  port: number,
): Promise<void> {
  const foreign = refuseForeign(request, port);
  if (foreign) return refuse(response, foreign);
  // Not `new URL`: it would resolve `..` before the path is looked at.
  const pathname = (request.url ?? '').replace(/[?#].*$/s, '');
  const channel = callPath.exec(pathname)?.[1];
  if (channel === undefined) return serveFile(request, response, root, pathname);

  const refused = refuseCall(request, token);
  if (refused) return refuse(response, refused);
  const body = await readBody(request);
  if (!body.ok) return refuse(response, body);
  sendJson(response, 200, await answer(handlers, channel, body.value, failed));
}

async function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  pathname: string,
): Promise<void> {
  if (request.method !== 'GET') return refuse(response, { status: 405, code: 'not-get' });
  const { status, headers, body } = await staticReply(root, pathname);
  response.writeHead(status, headers).end(body);
}

/** The connection ends with it: what the refused one still sends is not read. */
function refuse(response: ServerResponse, { status, code }: Refused): void {
  response.setHeader('connection', 'close');
  sendJson(response, status, refusal(code, `Refused: ${code}.`));
}

function sendJson(response: ServerResponse, status: number, reply: Reply): void {
  response
    .writeHead(status, { ...safetyHeaders, 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(reply));
}
