/** The small pictures that the build has put beside the main bundle. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type NativeImage, nativeImage } from 'electron';

const folder = join(fileURLToPath(import.meta.url), '..', 'icons');

/** macOS colours a picture by its alpha alone where its name ends so. */
export const trayIcon = (): NativeImage =>
  nativeImage.createFromPath(
    join(folder, process.platform === 'darwin' ? 'trayTemplate.png' : 'tray.png'),
  );
export const badgeIcon = (): NativeImage => nativeImage.createFromPath(join(folder, 'badge.png'));
