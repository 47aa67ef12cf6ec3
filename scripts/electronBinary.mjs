/** Whether Electron can open a window here; if not, why. Its binary is fetched once where it is missing. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const fetchLimitMs = 180_000;
const require = createRequire(import.meta.url);

function packageFolder() {
  try {
    return dirname(require.resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/** The installed binary's path, or null. Reads what Electron's own installer leaves behind. */
export function installedElectron(folder = packageFolder()) {
  if (folder === null || !existsSync(join(folder, 'path.txt'))) return null;
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  const binary = join(dist, readFileSync(join(folder, 'path.txt'), 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/** `{ binary }`, or `{ why }` in one line. */
export async function findElectron() {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    return { why: 'There is no display for a window.' };
  }
  if (platform === 'linux' && process.getuid?.() === 0) {
    return { why: 'Electron does not run as root with its sandbox on.' };
  }
  const folder = packageFolder();
  const binary = installedElectron(folder) ?? (folder && (await fetchBinary(folder)));
  if (binary) return { binary };
  return { why: "Electron's program could not be downloaded." };
}

/** Electron's own installer, its output kept quiet and its time limited. */
async function fetchBinary(folder) {
  console.error("Fetching Electron's program (about 100 MB, once) ...");
  const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill(), fetchLimitMs);
  await new Promise((done) => {
    child.once('exit', done);
    child.once('error', done);
  });
  clearTimeout(timer);
  return installedElectron(folder);
}
