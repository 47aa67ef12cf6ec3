/**
 * The one way a kept file is written: whole and atomically, by a class with conf's shape that the edge hands in. conf writes
 * a file beside the kept one, which then takes its place. So conf never reads the kept file again, and neither its short
 * writes on a full disk nor its fallbacks that are not atomic can touch it.
 */
import { accessSync, constants, existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { putInPlace } from './durable';

export interface KeptStore {
  /** Throws where the disk refuses; the file is then as it was. */
  write(document: object): void;
}
/** `name` without `.json`. The file itself is neither read nor touched before the first write. */
export type OpenStore = (folder: string, name: string) => KeptStore;

interface ConfLike {
  store: Record<string, unknown>;
}

/** Options that conf and electron-store share: a dot in a key is just a dot, and only the user may read the file. */
export interface StoreOptions {
  readonly cwd: string;
  readonly accessPropertiesByDotNotation: false;
  readonly clearInvalidConfig: false;
  readonly configFileMode: number;
  readonly serialize: (value: unknown) => string;
}

export const stagedEnding = '.next';

/** `make` opens conf on the file of that name in `cwd`. */
export function stagedStore(
  folder: string,
  name: string,
  make: (options: StoreOptions, name: string) => ConfLike,
): KeptStore {
  return {
    write(document) {
      ensureFolder(folder);
      const target = linked(join(folder, `${name}.json`));
      const stagedName = `${basename(target, '.json')}${stagedEnding}`;
      const staged = join(dirname(target), `${stagedName}.json`);
      let bytes = 0;
      const serialize = (value: unknown) => {
        const text = `${JSON.stringify(value, null, 1)}\n`;
        bytes = Buffer.byteLength(text);
        return text;
      };
      try {
        // Of a run that was killed: conf would read it first.
        rmSync(staged, { recursive: true, force: true });
        const options = {
          cwd: dirname(target),
          accessPropertiesByDotNotation: false,
          clearInvalidConfig: false,
          configFileMode: 0o600,
          serialize,
        } as const;
        make(options, stagedName).store = { ...document };
        putInPlace(staged, target, bytes);
      } catch (error) {
        rmSync(staged, { recursive: true, force: true });
        throw error;
      }
    },
  };
}

/**
 * A folder that vanished is made anew where its parent is still there: one level only, or the place of a drive that was
 * pulled out would be filled in. One that can't be written is refused at once: conf would try for a second.
 */
function ensureFolder(folder: string): void {
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  accessSync(folder, constants.W_OK);
}

/** Where the user has put a link in the file's place, what it leads to is written, and the link stays. */
function linked(file: string): string {
  return existsSync(file) ? realpathSync(file) : file;
}
