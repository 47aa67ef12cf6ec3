/** How large each part of the built app may be. What outgrows its budget fails the build: make it smaller, or raise the number and say why. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MB = 1024 * 1024;

/** Some two fifths above what there is. */
export const budgets = [
  { path: 'dist/electron/main.js', bytes: 2 * MB },
  { path: 'dist/electron/preload.cjs', bytes: 0.01 * MB },
  { path: 'dist/electron/summaryWorker.js', bytes: 1.25 * MB },
  { path: 'dist/electron/icons', bytes: 0.02 * MB },
  { path: 'dist/renderer', bytes: 4.5 * MB },
];

function sizeOf(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

/** Throws with each part that is too large, and by how much. */
export function checkBudget(root, limits = budgets) {
  const over = limits.flatMap(({ path, bytes }) => {
    const size = sizeOf(join(root, path));
    return size <= bytes ? [] : [`${path}: ${inMb(size)} MB of ${inMb(bytes)} MB`];
  });
  if (over.length > 0) throw new Error(`larger than budgeted:\n${over.join('\n')}`);
}

const inMb = (bytes) => (bytes / MB).toFixed(2);
