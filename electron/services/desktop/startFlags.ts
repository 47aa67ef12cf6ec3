/** What the app was started with, by hand or by the system: a data folder, files to open, whether a window is wanted. */
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface StartFlags {
  readonly data: string | undefined;
  /** By the system at login: no window until it is asked for. */
  readonly hidden: boolean;
  /** Opens, loads, answers and quits: 0 where all of it went well. */
  readonly smoke: boolean;
  readonly files: readonly string[];
}

export const openable: readonly string[] = [...['.bubblescope', '.json', '.csv', '.tsv', '.txt']];

/** `args` without the program, and without the app's folder where it runs from source. Chromium adds flags of its own, which are passed over. */
export function startFlags(args: readonly string[], cwd: string): StartFlags {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      hidden: { type: 'boolean' },
      smoke: { type: 'boolean' },
    },
    strict: false,
    allowPositionals: true,
  });
  const { data } = values;
  return {
    data: typeof data === 'string' && data !== '' ? data : undefined,
    hidden: values.hidden === true,
    smoke: values.smoke === true,
    files: positionals
      .filter((name) => openable.includes(extname(name).toLowerCase()))
      .map((name) => resolve(cwd, name)),
  };
}
