/** The store in Electron: electron-store, which writes the same file as conf does elsewhere. */
import ElectronStore from 'electron-store';
import { type OpenStore, stagedStore } from './services/keptStore';

export const openElectronStore: OpenStore = (folder, name) =>
  stagedStore(folder, name, (options, stagedName) => {
    return new ElectronStore({ ...options, name: stagedName });
  });
