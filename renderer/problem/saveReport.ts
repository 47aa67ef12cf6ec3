/** Has a report packed and hands it to the user: a dialog in Electron, a download in a browser. Its size; null where they thought better of it. */
import type { AppInfo, ProblemRequest } from '#shared/api';
import { call, download } from '../api';
import { dropTransfer, receiveFile } from '../files';

export async function saveReport(
  request: ProblemRequest,
  name: string,
  mode: AppInfo['mode'],
): Promise<number | null> {
  const { id, bytes } = await call('problem.pack', request);
  try {
    if (mode === 'electron') {
      const { saved } = await call('transfer.save', { id, name });
      return saved ? bytes : null;
    }
    const read = (from: number) => call('transfer.read', { id, from });
    download(await receiveFile(read, 'application/zip'), name);
    return bytes;
  } finally {
    dropTransfer(id);
  }
}
