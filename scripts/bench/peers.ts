/** Peers from npm, each in a process of its own that is ended where a run takes too long. */
import { fork } from 'node:child_process';
import { join } from 'node:path';

export const cutMs = 60_000;

export type Peer = 'highs' | 'graphology';
/** The median of its runs, as many as fit into the time; or why there is none. */
export type PeerTime = { readonly ms: number } | 'cut' | { readonly failed: string };

interface Told {
  readonly ready?: true;
  readonly ms?: number;
}

export function peerTime(
  root: string,
  peer: Peer,
  file: string,
  mostMs = cutMs,
): Promise<PeerTime> {
  const child = fork(join(root, 'scripts', 'bench', 'peer.mjs'), [peer, file], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const times: number[] = [];
  let errors = '';
  let timer: NodeJS.Timeout | undefined;
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  child.on('message', (told: Told) => {
    if (told.ready) timer = setTimeout(() => child.kill('SIGKILL'), mostMs);
    if (told.ms === undefined) return;
    times.push(told.ms);
  });
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      times.sort((a, b) => a - b);
      if (signal === null && code !== 0) resolve({ failed: lastError(errors) });
      else resolve(times.length === 0 ? 'cut' : { ms: times[times.length >> 1]! });
    });
  });
}

const lastError = (text: string) => /^\w*Error: .*$/m.exec(text)?.[0] ?? 'it ended early';
