/** The built app in browser mode, in a data folder of its own, for scripts that look at it or measure it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build.mjs';

/**
 * Resolves once it listens: its address, how to end it, and its process. `node`: options of Node's for it; `ipc`: it can be
 * sent messages.
 */
export async function runApp(data, { node = [], ipc = false } = {}) {
  const flags = ['--browser', '--no-open', '--port', '0', '--data', data];
  const app = spawn(process.execPath, [...node, join(root, 'scripts', 'start.mjs'), ...flags], {
    stdio: ['ignore', 'pipe', 'inherit', ...(ipc ? ['ipc'] : [])],
    env: { ...process.env, BUBBLESCOPE_BUILT: '1' },
  });
  const ended = new Promise((done) => app.once('exit', done));
  const url = await new Promise((found, failed) => {
    let said = '';
    app.stdout.on('data', (chunk) => {
      said += chunk;
      const match = /http:\/\/\S+/.exec(said);
      if (match) found(match[0]);
    });
    app.once('exit', (code) => failed(new Error(`the app ended with ${code} before it listened`)));
  });
  return {
    url,
    process: app,
    async stop() {
      app.kill('SIGTERM');
      await ended;
    },
  };
}
