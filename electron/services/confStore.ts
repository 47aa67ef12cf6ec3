/** The store where there is no Electron: conf, electron-store's own base, on the same file. */
import Conf from 'conf';
import { type OpenStore, stagedStore } from './keptStore';

export const openConfStore: OpenStore = (folder, name) =>
  stagedStore(folder, name, (options, configName) => new Conf({ ...options, configName }));
