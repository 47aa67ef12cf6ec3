/** The thread on which summaries are written: it scores and tells, and touches no file. */
import { parentPort, workerData } from 'node:worker_threads';
import { composeWeeks, type WriteTask } from './services/summaries/compose';
import type { Message } from './services/summaries/composer';

const say = (message: Message) => parentPort?.postMessage(message);

try {
  for (const composed of composeWeeks(workerData as WriteTask)) say({ kind: 'week', composed });
  say({ kind: 'done' });
} catch (error) {
  say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
}
