/** `npm start`: builds what is stale, then opens the app: a window where Electron runs, else a local browser. */
import { spawn } from 'node:child_process';
import { buildParts, root } from './build.mjs';
import { findElectron } from './electronBinary.mjs';
import { readStartArgs, usage } from './startArgs.mjs';

const options = readStartArgs(process.argv.slice(2));
if (options.wrong) {
  console.error(`${options.wrong}\n${usage}`);
  process.exit(2);
}

const found = options.browser ? {} : await findElectron();
if (found.why) console.error(`${found.why} Bubblescope opens in a local browser instead.`);

// The tests build beforehand, and start many at once.
if (!process.env.BUBBLESCOPE_BUILT) {
  const side = found.binary ? ['main', 'preload', 'icons'] : ['browser'];
  await buildParts({ only: ['baseline', ...side, 'summaryWorker', 'renderer'] });
}

if (found.binary) openWindow(found.binary);
else {
  const { browserMode } = await import('../dist/electron/browser.js');
  await browserMode({ port: options.port, data: options.data, open: options.open });
}

function openWindow(binary) {
  const args = options.data === undefined ? [] : ['--data', options.data];
  const child = spawn(binary, [root, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 0));
}
