import { expect, test } from 'vitest';
import { systemError } from '../../testing/disk';
import type { WriteTask } from './compose';
import { composeOnThread } from './composer';

const script = `
  const { parentPort } = require('node:worker_threads');
  parentPort.postMessage({ kind: 'week', composed: {} });
  setInterval(() => {}, 1000);
`;

test('a week that can not be put on the shelf ends the writing, and not the app', async () => {
  const url = new URL(`data:text/javascript,${encodeURIComponent(asModule(script))}`);
  const { done } = composeOnThread(url)({} as WriteTask, () => {
    throw systemError('ENOTDIR');
  });
  await expect(done).rejects.toMatchObject({ code: 'ENOTDIR' });
});

const asModule = (text: string) =>
  `import { createRequire } from 'node:module'; const require = createRequire('file:///');${text}`;
