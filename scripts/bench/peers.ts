/** Peers from npm, each in a process of its own that is ended where a run takes too long. */
import { fork } from 'node:child_process';
import { join } from 'node:path';

export const cutMs = 60_000;

export type Peer = 'highs' | 'graphology';
/** Null where it was cut; else the median of its runs, as many as fit into the time. */
export type PeerTime = { readonly ms: number; readonly result: number } | null;

interface Told {
  readonly ready?: true;
  readonly ms?: number;
  readonly result?: number;
}

export function peerTime(root: string, peer: Peer, file: string): Promise<PeerTime> {
  const child = fork(join(root, 'scripts', 'bench', 'peer.mjs'), [peer, file], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const times: number[] = [];
  let result = Number.NaN;
  let errors = '';
  let timer: NodeJS.Timeout | undefined;
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  child.on('message', (told: Told) => {
    if (told.ready) timer = setTimeout(() => child.kill('SIGKILL'), cutMs);
    if (told.ms === undefined) return;
    times.push(told.ms);
    result = told.result ?? Number.NaN;
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (signal === null && code !== 0) reject(new Error(`${peer} failed: ${errors.trim()}`));
      times.sort((a, b) => a - b);
      resolve(times.length === 0 ? null : { ms: times[times.length >> 1]!, result });
    });
  });
}
