/** The written summaries as files: which there are, and putting one where there is none. A written one is never replaced. */
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CallError, systemCode } from '../callError';
import { sha256Of } from '../evidence/hash';
import { type StoredFile, synced } from '../evidence/store';
import { summariesFolder } from '../summaries/desk';
import { summaryPath } from './layout';

export async function listSummaries(folder: string): Promise<readonly StoredFile[]> {
  const names = [summariesFolder, `${summariesFolder}/states`].flatMap((sub) =>
    namesIn(join(folder, sub)).map((name) => `${sub}/${name}`),
  );
  const stored: StoredFile[] = [];
  for (const path of names.filter((name) => summaryPath.test(name)).sort()) {
    const file = join(folder, path);
    stored.push({ path, file, bytes: statSync(file).size, sha256: await sha256Of(file) });
  }
  return stored;
}

/** `path` is one that `summaryPath` admits. */
export async function placeSummary(folder: string, path: string, part: string): Promise<void> {
  const place = join(folder, path);
  if (!summaryPath.test(path) || existsSync(place)) return;
  try {
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    await synced(part);
    renameSync(part, place);
  } catch (error) {
    throw new CallError('not-written', `A summary could not be restored (${systemCode(error)}).`);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
