/** electron-builder's hook between packing and signing: the fuses are set. */
import { join } from 'node:path';
import { setFuses } from './fuses.mjs';

const programs = {
  darwin: (name) => `${name}.app`,
  mas: (name) => `${name}.app`,
  win32: (name) => `${name}.exe`,
};

export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  // The halves of a universal app are merged first.
  if (appOutDir.endsWith('-temp')) return;
  const { productFilename } = packager.appInfo;
  const name = programs[electronPlatformName]?.(productFilename) ?? packager.executableName;
  await setFuses(join(appOutDir, name), {
    // On Apple's own processors an unsigned program does not start.
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
  });
}
