/** An error as the log may hold it: its kind, the system's code and where it arose. Its message may quote what the user entered, and is left out. */
import { systemCode } from '../callError';

const mostFrames = 12;

/** `TypeError` or `Error ENOSPC`, then a line for each frame: `at edit (main.js:10:3)`. */
export function errorLines(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [`a thrown ${typeof error}`];
  const code = systemCode(error);
  const kind = /^\w{1,60}$/.test(error.name) ? error.name : 'Error';
  return [code === 'unknown' ? kind : `${kind} ${code}`, ...frames(error)];
}

function frames(error: Error): readonly string[] {
  const stack = error.stack ?? '';
  const head = stack.indexOf(error.message);
  // The message may itself look like a frame.
  const below = head < 0 ? stack : stack.slice(head + error.message.length);
  return below.split('\n').flatMap(frame).slice(0, mostFrames);
}

/** Names of functions and files only: a folder would tell who uses the machine. */
function frame(line: string): readonly string[] {
  const found = /^\s+at (?:async )?(?:([\w$.<>#[\] ]+) \()?(.*?)\)?$/.exec(line);
  if (!found) return [];
  const [, name, place = ''] = found;
  const file = /[^/\\():]+:\d+:\d+$/.exec(place)?.[0] ?? 'unknown';
  return [name === undefined ? `  at ${file}` : `  at ${name} (${file})`];
}
