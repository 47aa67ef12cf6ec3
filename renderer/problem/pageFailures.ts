/** Errors of the page that nobody caught are put into the log: their kind and their place, not their words. */
import { call } from '../api';

export function logPageFailures(): void {
  window.addEventListener('error', ({ error }) => logFailure(error));
  window.addEventListener('unhandledrejection', ({ reason }) => logFailure(reason));
}

export function logFailure(error: unknown): void {
  if (!(error instanceof Error)) return;
  const { name, message, stack = '' } = error;
  const at = stack.indexOf(message);
  const frames = stack.slice(at < 0 ? 0 : at + message.length, at + message.length + 20_000);
  // Where even that fails there is nobody left to tell.
  void call('log.page', { name: name.slice(0, 100), stack: frames }).catch(() => {});
}
