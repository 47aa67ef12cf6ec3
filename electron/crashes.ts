/** What ends unexpectedly is logged: this process, the page's, and Chromium's others. */
import { app } from 'electron';
import type { Log } from './services/log/log';

export function setupCrashes(log: Log): void {
  process.on('uncaughtExceptionMonitor', (error, origin) => log.failure(origin, error));
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }) => {
    if (reason !== 'clean-exit') log.note(`the page's process ended: ${reason}, ${exitCode}`);
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log.note(`a process ended: ${type}, ${reason}, ${exitCode}`);
  });
}
