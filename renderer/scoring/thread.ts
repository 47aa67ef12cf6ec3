/** The scoring worker's thread. It begins with the page; `scorer.ts` is the one that speaks with it. */
export const thread = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

let broken: string | null = null;
thread.onerror = ({ message }) => {
  broken = message;
};

/** Why it ended before anyone listened; null: it did not. */
export const brokenEarly = (): string | null => broken;
