/** The store where there is no Electron: conf, electron-store's own base, on the same file. */
import Conf from 'conf';
import { lazyStore, type OpenStore, storeOptions } from './keptStore';

export const openConfStore: OpenStore = (folder, name) =>
  lazyStore(() => new Conf({ ...storeOptions, cwd: folder, configName: name }));
