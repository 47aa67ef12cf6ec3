/**
 * Opens a file of evidence: by the system in Electron; in a browser by a download, of whatever kind it is, so that a saved
 * page never runs within the app's own origin.
 */
import type { AppInfo } from '#shared/api';
import type { EvidenceFile } from '#shared/model/source';
import { call, download } from '../api';
import { receiveFile } from '../files';

export async function openEvidence(
  { sha256, name }: EvidenceFile,
  mode: AppInfo['mode'],
): Promise<void> {
  if (mode === 'electron') {
    await call('evidence.open', { sha256, name });
    return;
  }
  const read = (from: number) => call('evidence.read', { sha256, name, from });
  download(await receiveFile(read, 'application/octet-stream'), name);
}
