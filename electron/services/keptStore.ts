/** The one way a kept file is written: whole and atomically, by a class with conf's shape that the edge hands in. */

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
export const storeOptions = {
  accessPropertiesByDotNotation: false,
  configFileMode: 0o600,
  serialize: (value: unknown) => `${JSON.stringify(value, null, 1)}\n`,
} as const;

/** Made at the first write: conf's constructor reads the file, and throws on a damaged one. */
export function lazyStore(make: () => ConfLike): KeptStore {
  let store: ConfLike | undefined;
  return {
    write(document) {
      store ??= make();
      store.store = { ...document };
    },
  };
}
