/** The page's end of the layout worker. Only the last wish counts: what is under way for an older one is not waited for. */
import type { LayoutInput } from './places';
import type { Laid } from './worker';

let worker: Worker | null = null;
let lastId = 0;

/** `done` is called with the places unless another layout is asked for first. */
export function layOut(input: LayoutInput, done: (places: Laid) => void): void {
  const id = ++lastId;
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly places: Laid }>) => {
    if (data.id === id && id === lastId) done(data.places);
  };
  worker.postMessage({ id, input });
}
