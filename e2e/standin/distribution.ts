/** A folder that stands in for Electron's own: its files by name, and a program that is no more than a wire of fuses. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Electron's mark before the wire, by @electron/fuses. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Every fuse as a fresh Electron has it: RunAsNode on, the asar unchecked, and so on. */
export function standinDistribution(folder: string, fuses = 9): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  const wire = Buffer.concat([
    Buffer.from(sentinel),
    Buffer.from([1, fuses]),
    Buffer.alloc(fuses, '1'),
  ]);
  const program = Buffer.concat([Buffer.alloc(1000), wire, Buffer.alloc(1000)]);
  writeFileSync(join(folder, 'electron'), program, { mode: 0o755 });
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'icudtl.dat']) {
    writeFileSync(join(folder, name), name);
  }
  writeFileSync(join(folder, 'version'), '45.4.1');
  writeFileSync(join(folder, 'locales', 'en-US.pak'), '');
}
