/** Looks now and then whether a week has closed: at its close, and often enough that sleep, travel or a set clock are noticed. */
import type { Desk } from './desk';

const longest = 15 * 60 * 1000;
/** The first look waits until the window is there. */
const first = 3_000;

export interface Timer {
  after(milliseconds: number, then: () => void): { cancel(): void };
}

/** Keeps no process alive. */
export const systemTimer: Timer = {
  after(milliseconds, then) {
    const timeout = setTimeout(then, milliseconds);
    timeout.unref();
    return { cancel: () => clearTimeout(timeout) };
  },
};

/** Returns how to end it. */
export function keepSchedule(desk: Desk, now: () => Date, timer = systemTimer): () => void {
  let ended = false;
  let waiting = timer.after(first, look);
  function look(): void {
    void desk.writeDue().finally(() => {
      if (ended) return;
      const ahead = desk.nextClose().getTime() - now().getTime();
      waiting = timer.after(Math.min(longest, Math.max(1_000, ahead)), look);
    });
  }
  return () => {
    ended = true;
    waiting.cancel();
    desk.cancel();
  };
}
