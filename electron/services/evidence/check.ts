/** Whether the files that sources name are there and what they were. Read in pieces, and only anew where a file has changed. */
import { statSync } from 'node:fs';
import type {
  CheckedFile,
  EvidenceCheck,
  EvidenceName,
  EvidenceState,
} from '#shared/model/evidence';
import type { Portfolio } from '#shared/model/portfolio';
import { sha256Of } from './hash';
import type { EvidenceStore } from './store';

export interface EvidenceChecker {
  check(portfolio: Portfolio): Promise<EvidenceCheck>;
  stateOf(named: EvidenceName): Promise<EvidenceState>;
}

export function makeChecker(store: EvidenceStore): EvidenceChecker {
  /** By file: its stamp when it was last read, and what came of it. */
  const seen = new Map<string, { readonly stamp: string; readonly state: EvidenceState }>();

  const stateOf = async (named: EvidenceName): Promise<EvidenceState> => {
    const file = store.fileOf(named);
    const stat = file === null ? undefined : statSync(file, { throwIfNoEntry: false });
    if (file === null || !stat?.isFile()) return 'missing';
    const stamp = `${stat.size} ${stat.mtimeMs}`;
    const before = seen.get(file);
    if (before?.stamp === stamp) return before.state;
    const state = (await sha256Of(file)) === named.sha256 ? 'present' : 'altered';
    seen.set(file, { stamp, state });
    return state;
  };

  return {
    stateOf,
    async check(portfolio) {
      const named = namedFiles(portfolio);
      const files: CheckedFile[] = [];
      // One after the other: the disk serves the screens as well.
      for (const { sha256, name } of named) {
        files.push({ sha256, name, state: await stateOf({ sha256, name }) });
      }
      const places = new Set(named.map((file) => store.fileOf(file)));
      const unnamed = store.list().filter(({ file }) => !places.has(file));
      const bytes = unnamed.reduce((sum, file) => sum + file.bytes, 0);
      return { files, unnamed: { files: unnamed.length, bytes } };
    },
  };
}

/** Every file that a source names, once. */
export function namedFiles({ sources }: Portfolio): readonly EvidenceName[] {
  const files = sources.flatMap((source) => source.files ?? []);
  return [...new Map(files.map((file) => [`${file.sha256} ${file.name}`, file])).values()];
}
