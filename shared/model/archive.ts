/** The archive: one zip file with everything, to be restored elsewhere. What it holds, and what may be wrong with one. */

import type { Problem } from './diagnostic';
import type { CheckedFile } from './evidence';

export const archiveFormat = 'bubblescope.archive';
export const archiveVersion = 1;

export type ArchiveProblemCode =
  | 'not-a-zip'
  | 'not-an-archive'
  | 'newer-version'
  | 'bad-manifest'
  | 'bad-name'
  | 'duplicate'
  | 'unlisted'
  | 'missing'
  | 'altered'
  | 'too-large'
  | 'too-many'
  | 'swells'
  | 'unreadable'
  | 'bad-content'
  | 'newer-content';

export interface ArchiveProblem {
  readonly code: ArchiveProblemCode;
  /** The entry; empty for the archive itself. */
  readonly path: string;
  /** What stands there, where that helps. */
  readonly value?: string | number | undefined;
  /** Of `bad-content`: what is wrong within the file. */
  readonly problem?: Problem;
}

export interface ArchiveContent {
  readonly name: string;
  readonly companies: number;
  readonly links: number;
  readonly sources: number;
  readonly changes: number;
  /** The instant of its last change, ISO in UTC; null where there is none. */
  readonly lastChange: string | null;
  /** The version of the app that made it. */
  readonly app: string;
  readonly evidence: { readonly files: number; readonly bytes: number };
  /** Written summaries, corrections not counted; alerts and theses. */
  readonly summaries: number;
  readonly lines: number;
  /** Of the user's holdings. */
  readonly positions: number;
  /** Files that its sources name and that it does not hold. */
  readonly without: number;
}

export type ArchiveLook =
  | { readonly ok: true; readonly content: ArchiveContent }
  | { readonly ok: false; readonly problems: readonly ArchiveProblem[] };

/** An archive that was made, waiting to be taken away. */
export interface ArchiveMade {
  readonly id: string;
  readonly bytes: number;
  readonly evidence: { readonly files: number; readonly bytes: number };
  /** Named files that could not go in, and why. */
  readonly without: readonly CheckedFile[];
}
