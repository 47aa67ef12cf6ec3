/** An error that the caller may see: a code and a sentence that names no path. Any other error is told as "internal". */
export class CallError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'CallError';
    this.code = code;
  }
}

/** The system's own word for what went wrong with a file (ENOSPC, EACCES); its message would name the path. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
