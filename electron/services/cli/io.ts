/** What a command may touch, handed in: two outputs, the reading of a file (`-`: standard input) and the writing of one. */
import type { PrintPdf } from '../pdf/printWithChromium';

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Throws what the system throws. */
  readonly readText: (file: string) => string;
  readonly now: () => Date;
  /** A whole file or none of it. Throws what the system throws. */
  readonly write: (file: string, content: string | Uint8Array) => void;
  readonly printPdf: PrintPdf;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
  /** The system's language, as Intl names it. */
  readonly locale: string;
}

/** 0 done, 1 a bad file, 2 bad usage. */
export type ExitCode = 0 | 1 | 2;

/** The command was called in a way that it does not know. */
export class UsageError extends Error {}
