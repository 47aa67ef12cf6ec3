/**
 * The ledger grows until the system takes only a part of what is written, and calls that a success, as a full disk does: here
 * by a limit on the size of files. The changes that follow are said to be unsaved, and the file still holds all before them.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerFileName, parseLedgerFile } from '../../electron/services/ledgerFile';

interface Options {
  /** The bundle of `editor.ts`. */
  readonly editor: string;
  readonly say: (line: string) => void;
}

/** In the 512 bytes of `ulimit -f`: a little more than the starter portfolio takes. */
const limit = 380;

/** One line for each thing that is not as it should be. Windows has no such limit: nothing is shown there. */
export async function fullDiskShow({ editor, say }: Options): Promise<string[]> {
  if (process.platform === 'win32') return [];
  const folder = mkdtempSync(join(tmpdir(), 'bubblescope-full-'));
  try {
    const { acknowledged, code } = await editUntilFull(editor, folder);
    const reading = parseLedgerFile(JSON.parse(readFileSync(join(folder, ledgerFileName), 'utf8')));
    const changes = reading.kind === 'good' ? reading.file.changes.map(({ id }) => id) : [];
    say(`a disk that fills up: ${acknowledged.length} changes acknowledged, then ${code}`);
    const found: string[] = [];
    if (code === null) found.push('nothing was said to be unsaved');
    if (acknowledged.length === 0) found.push('nothing was saved before');
    if (changes.join() !== acknowledged.join())
      found.push('the file holds not what was acknowledged');
    return found.map((what) => `full disk: ${what}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function editUntilFull(editor: string, folder: string) {
  const command = `ulimit -f ${limit}; exec "$0" "$@"`;
  const child = spawn('sh', ['-c', command, process.execPath, editor, folder, '1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
    if (said.includes('unsaved')) child.kill('SIGKILL');
  });
  const giveUp = setTimeout(() => child.kill('SIGKILL'), 60_000);
  await closed;
  clearTimeout(giveUp);
  const acknowledged = [...said.matchAll(/^\d+ (\S+)$/gm)].map(([, id]) => id);
  return { acknowledged, code: /^unsaved (\S+)$/m.exec(said)?.[1] ?? null };
}
