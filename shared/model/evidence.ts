/** What became of the files that sources name, and how bytes travel between the two sides: in pieces, as text. */
import type { EvidenceFile } from './source';

/** Its name gives the ending that it is kept under. */
export type EvidenceName = Pick<EvidenceFile, 'sha256' | 'name'>;

/** Altered: what lies there is no longer what its SHA-256 says. */
export const evidenceStates = ['present', 'missing', 'altered'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

export interface CheckedFile extends EvidenceName {
  readonly state: EvidenceState;
}

export interface EvidenceCheck {
  /** Every file that a source names now, once. */
  readonly files: readonly CheckedFile[];
  /** Kept files that no source names (any more): undo and the history may need them, so they stay. */
  readonly unnamed: { readonly files: number; readonly bytes: number };
}

export const transferUses = ['evidence', 'archive'] as const;
export type TransferUse = (typeof transferUses)[number];

/** So much of a file travels in one call. */
export const chunkBytes = 3 * 1024 * 1024;
export const chunkText = 4 * 1024 * 1024;

export interface Chunk {
  readonly base64: string;
  /** The size of the whole. */
  readonly bytes: number;
}
