/**
 * The log: what went wrong and when, in `logs/` of the data folder, written at once, so that a crash loses nothing, and
 * rotated. Whatever is handed to it, it holds no name, no figure and no path of the user's. Without a failure there is no file.
 */
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { version } from '../../../package.json';
import { errorLines } from './errorLines';

export interface Log {
  /** What happened, in words of the code's own, never the user's. */
  note(event: string): void;
  failure(where: string, error: unknown): void;
  /** All that is kept, oldest first. */
  read(): string;
  /** The newest file, whether it is there yet or not. */
  readonly file: string;
}

export interface LogOptions {
  readonly mode: 'electron' | 'browser';
  readonly now: () => Date;
  /** A file is rotated before it grows beyond. */
  readonly bytes?: number;
}

const bytesOfAFile = 512 * 1024;
/** Besides the newest. */
const olderFiles = 2;
export const logFolder = 'logs';

export function openLog(folder: string, { mode, now, bytes = bytesOfAFile }: LogOptions): Log {
  const home = join(folder, logFolder);
  const at = (age: number) => join(home, age === 0 ? 'main.log' : `main.${age}.log`);
  const ages = Array.from({ length: olderFiles + 1 }, (_, age) => age);

  const rotate = () => {
    rmSync(at(olderFiles), { force: true });
    for (const age of ages.slice(0, -1).reverse()) {
      if (sizeOf(at(age)) > 0) renameSync(at(age), at(age + 1));
    }
  };
  const append = (level: string, text: string) => {
    const line = `[${now().toISOString()}] [${level}] ${text}\n`;
    if (sizeOf(at(0)) + line.length > bytes) rotate();
    appendFileSync(at(0), line, { mode: 0o600 });
  };

  let begun = false;
  const write = (level: 'info' | 'error', text: string) => {
    try {
      if (!begun) {
        mkdirSync(home, { recursive: true, mode: 0o700 });
        append('info', `Bubblescope ${version}, ${mode}, ${surroundings()}`);
        begun = true;
      }
      append(level, text);
    } catch {
      // A log that can't be written is no reason to stop.
    }
  };
  return {
    note: (event) => write('info', event),
    failure: (where, error) => write('error', `${where}: ${errorLines(error).join('\n')}`),
    read: () =>
      [...ages]
        .reverse()
        .map((age) => textOf(at(age)))
        .join(''),
    file: at(0),
  };
}

export const surroundings = () => {
  const { platform, arch, versions } = process;
  const electron = versions.electron === undefined ? '' : `, Electron ${versions.electron}`;
  return `${platform} ${release()} ${arch}, Node ${versions.node}${electron}`;
};

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
