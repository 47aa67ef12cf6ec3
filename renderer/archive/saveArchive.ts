/** Makes an archive of everything and hands it to the user: a dialog in Electron, a download in a browser. */
import type { AppInfo } from '#shared/api';
import type { ArchiveMade } from '#shared/model/archive';
import { call, download } from '../api';
import { dropTransfer, receiveFile } from '../files';

/** null: the user thought better of it. */
export async function saveArchive(
  name: string,
  mode: AppInfo['mode'],
): Promise<ArchiveMade | null> {
  const made = await call('archive.make', undefined);
  const { id } = made;
  try {
    if (mode === 'electron') {
      const { saved } = await call('transfer.save', { id, name });
      return saved ? made : null;
    }
    const read = (from: number) => call('transfer.read', { id, from });
    download(await receiveFile(read, 'application/zip'), name);
    return made;
  } finally {
    dropTransfer(id);
  }
}
