/** What became of the files that sources name, as the last check found them. */
import { create } from 'zustand';
import type {
  CheckedFile,
  EvidenceCheck,
  EvidenceName,
  EvidenceState,
} from '#shared/model/evidence';
import { call } from '../api';

interface Evidence {
  readonly states: ReadonlyMap<string, EvidenceState>;
  /** Missing and altered ones. */
  readonly troubled: readonly CheckedFile[];
  readonly unnamed: EvidenceCheck['unnamed'];
}

export const useEvidence = create<Evidence>(() => ({
  states: new Map(),
  troubled: [],
  unnamed: { files: 0, bytes: 0 },
}));

export const evidenceKey = ({ sha256, name }: EvidenceName): string => `${sha256} ${name}`;

/** In the background: nothing waits for it, and where it can't be done the app is as good as before. */
export async function checkEvidence(): Promise<void> {
  try {
    const { files, unnamed } = await call('evidence.check', undefined);
    useEvidence.setState({
      states: new Map(files.map((file) => [evidenceKey(file), file.state])),
      troubled: files.filter(({ state }) => state !== 'present'),
      unnamed,
    });
  } catch (error) {
    console.error('The evidence could not be checked:', error);
  }
}
