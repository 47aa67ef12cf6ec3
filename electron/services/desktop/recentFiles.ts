/** The files that were opened last, newest first, in `recent.json`. A bad file counts as none: nothing is lost with it. */
import { join } from 'node:path';
import * as z from 'zod';
import { readKept } from '../keptFile';
import { writeWholeFile } from '../wholeFile';

const fileName = 'recent.json';
const most = 8;
const schema = z.array(z.string().min(1).max(4_096)).max(100);

export function recentFiles(folder: string): readonly string[] {
  const reading = readKept(folder, fileName);
  const parsed = schema.safeParse(reading.kind === 'read' ? reading.document : []);
  return parsed.success ? parsed.data.slice(0, most) : [];
}

export function rememberFile(folder: string, path: string): readonly string[] {
  const others = recentFiles(folder).filter((one) => one !== path);
  return keep(folder, [path, ...others].slice(0, most));
}

export const forgetFiles = (folder: string) => keep(folder, []);

function keep(folder: string, paths: readonly string[]): readonly string[] {
  try {
    writeWholeFile(join(folder, fileName), `${JSON.stringify(paths, null, 1)}\n`);
  } catch {
    // A list of conveniences; what matters is told of by the ledger.
  }
  return paths;
}
