/** A disk that refuses when told to, over the real store; and a clock for what is done later. */
import { openConfStore } from '../services/confStore';
import type { Later } from '../services/keeper';
import type { OpenStore } from '../services/keptStore';

export const systemError = (code: string) => Object.assign(new Error(`${code}: refused`), { code });

export function makeDisk() {
  let refusal: string | null = null;
  let writes = 0;
  const openStore: OpenStore = (folder, name) => {
    const store = openConfStore(folder, name);
    return {
      write(document) {
        writes++;
        if (refusal !== null) throw systemError(refusal);
        store.write(document);
      },
    };
  };
  return {
    openStore,
    refuse: (code: string | null) => {
      refusal = code;
    },
    writes: () => writes,
  };
}

/** What is due runs when `pass` is called; `delays` are those that were asked for. */
export function makeLater() {
  const delays: number[] = [];
  let due: (() => void) | null = null;
  const later: Later = (ms, run) => {
    delays.push(ms);
    due = run;
    return () => {
      if (due === run) due = null;
    };
  };
  const pass = () => {
    const run = due;
    due = null;
    run?.();
  };
  return { later, delays, pass };
}
