/** A report of a problem: three short texts that the user looks through, and a note of their own, packed on their own disk. Nothing is sent. */
import { createWriteStream, rmSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { type Handlers, type ProblemFile, problemFiles } from '#shared/api';
import type { Settings } from '#shared/model/settings';
import { version } from '../../../package.json';
import { CallError, systemCode } from '../callError';
import type { Transfers } from '../transfers';
import { type Log, surroundings } from './log';

interface Parts {
  readonly log: Log;
  readonly mode: string;
  readonly settings: () => Settings;
  readonly transfers: Transfers;
  readonly showFile: (file: string) => void;
}
type Offered = Pick<Handlers, Extract<keyof Handlers, `log.${string}` | `problem.${string}`>>;

export function problemHandlers({ log, mode, settings, transfers, showFile }: Parts): Offered {
  const texts: Readonly<Record<ProblemFile['name'], () => string>> = {
    'app.txt': () => `Bubblescope ${version}, ${mode}\n${surroundings()}\n`,
    'settings.json': () => `${JSON.stringify(impersonal(settings()), null, 1)}\n`,
    'log.txt': () => log.read(),
  };
  return {
    'log.read': () => ({ text: log.read() }),
    'log.show': () => {
      showFile(log.file);
      return null;
    },
    'log.page': ({ name, stack }) => {
      log.failure('page', Object.assign(new Error(''), { name, stack: framesOnly(stack) }));
      return null;
    },
    'problem.look': () => problemFiles.map((name) => ({ name, text: texts[name]() })),
    async 'problem.pack'({ files, note }) {
      const zip = new ZipFile();
      const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name);
      if (note.trim() !== '') add('note.txt', `${note.trim()}\n`);
      for (const name of problemFiles) if (files.includes(name)) add(name, texts[name]());
      zip.end();
      const { id, file } = transfers.place();
      try {
        await pipeline(zip.outputStream, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
      } catch (error) {
        rmSync(file, { force: true });
        const code = systemCode(error);
        throw new CallError('not-written', `The report could not be written (${code}).`);
      }
      const { size } = statSync(file);
      transfers.made(id, 'problem', size);
      return { id, bytes: size };
    },
  };
}

/** Mappings bear names that the user gave. */
function impersonal({ importMappings, ...rest }: Settings): object {
  return { ...rest, importMappings: importMappings.length };
}

/** What the page calls its stack begins with the message. */
function framesOnly(stack: string): string {
  const lines = stack.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return `\n${lines.join('\n')}`;
}
