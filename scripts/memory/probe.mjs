/** Within the measured process: says on request how much it holds once all that can be is freed, and which threads it has. */
import { syncBuiltinESMExports } from 'node:module';
import threads from 'node:worker_threads';

const running = new Set();
let started = 0;
threads.Worker = class extends threads.Worker {
  constructor(...given) {
    super(...given);
    started++;
    running.add(this);
    this.once('exit', () => running.delete(this));
  }
};
syncBuiltinESMExports();

process.on('message', () => {
  for (let round = 0; round < 8; round++) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const threads = running.size;
  process.send({ heap: heapUsed, buffers: arrayBuffers, threads, threadsStarted: started });
});
process.channel?.unref();
