/** Whether a part of the build is up to date: a stamp keeps the names, times and sizes of the inputs it was made from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** All files under the given paths, tests left out. A path that is not there counts as no file. */
function filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function fingerprint(root, inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const input of inputs) {
    for (const file of filesUnder(join(root, input))) {
      const { mtimeMs, size } = statSync(file);
      hash.update(`${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex');
}

const stampOf = (root, part) => join(root, 'dist', '.stamps', part.name);

export function isFresh(root, part) {
  const stamp = stampOf(root, part);
  if (!existsSync(stamp) || !part.outputs.every((path) => existsSync(join(root, path)))) {
    return false;
  }
  return readFileSync(stamp, 'utf8') === fingerprint(root, part.inputs);
}

/** Makes a part; its stamp is of the inputs before, so that an edit meanwhile makes it stale. */
export async function make(root, part) {
  const before = fingerprint(root, part.inputs);
  await part.make(root);
  const stamp = stampOf(root, part);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, before);
}
