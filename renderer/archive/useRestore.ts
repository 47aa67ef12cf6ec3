/** An archive on its way back: sent, verified, shown, and, when the user says so, restored. */
import { useEffect, useState } from 'react';
import type { ArchiveContent, ArchiveProblem } from '#shared/model/archive';
import { call } from '../api';
import { errorText } from '../errorText';
import { dropTransfer, sendFile } from '../files';
import { checkEvidence } from '../store/evidence';
import { showAll } from '../store/ledger';
import { readSettings } from '../store/settings';

export type Restore =
  | { readonly step: 'sending'; readonly share: number }
  | { readonly step: 'verifying' | 'restoring' }
  | { readonly step: 'sound'; readonly id: string; readonly content: ArchiveContent }
  | { readonly step: 'refused'; readonly problems: readonly ArchiveProblem[] }
  | { readonly step: 'failed'; readonly message: string };

const failed = (error: unknown): Restore => ({
  step: 'failed',
  message: errorText(error),
});

export function useRestore(file: File, onDone: () => void) {
  const [state, setState] = useState<Restore>({ step: 'sending', share: 0 });
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    let sent: string | null = null;
    const told = (next: Restore) => !signal.aborted && setState(next);
    const look = async () => {
      const onPart = (share: number) => told({ step: 'sending', share });
      const id = await sendFile(file, 'archive', { onPart, signal });
      sent = id;
      told({ step: 'verifying' });
      const found = await call('archive.look', { id });
      told(
        found.ok ? { step: 'sound', id, content: found.content } : { step: 'refused', ...found },
      );
      if (signal.aborted) dropTransfer(id);
    };
    look().catch((error: unknown) => told(failed(error)));
    return () => {
      leaving.abort();
      if (sent !== null) dropTransfer(sent);
    };
  }, [file]);

  const restore = async (id: string) => {
    setState({ step: 'restoring' });
    try {
      const result = await call('archive.restore', { id });
      if (!result.ok) return setState({ step: 'refused', problems: result.problems });
      await readSettings();
      showAll(result.ledger);
      void checkEvidence();
      onDone();
    } catch (error) {
      setState(failed(error));
    }
  };
  return { state, restore };
}
