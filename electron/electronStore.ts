/** The store in Electron: electron-store, which writes the same file as conf does elsewhere. */
import ElectronStore from 'electron-store';
import { lazyStore, type OpenStore, storeOptions } from './services/keptStore';

export const openElectronStore: OpenStore = (folder, name) =>
  lazyStore(() => new ElectronStore({ ...storeOptions, cwd: folder, name }));
