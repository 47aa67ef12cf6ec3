/** Why something failed, in the user's language as far as the failure has a code. */
import { CallError } from './api';
import { textNow } from './text';

export function errorText(error: unknown): string {
  if (error instanceof CallError) return textNow().t.errors.sentence(error.code, error.message);
  return error instanceof Error ? error.message : String(error);
}
