/** Copies files into the data folder one after the other; says how far it is, and why a file was not taken. */
import { useEffect, useRef, useState } from 'react';
import { refusalOf } from '#shared/evidence/kinds';
import type { EvidenceFile } from '#shared/model/source';
import { call } from '../api';
import { errorText } from '../errorText';
import { sendFile } from '../files';
import { checkEvidence } from '../store/evidence';
import { useText } from '../text';

interface Copying {
  readonly name: string;
  readonly share: number;
}

export interface Copier {
  readonly copying: Copying | null;
  /** Sentences, one for each file that was not taken. */
  readonly refused: readonly string[];
  readonly copy: (files: readonly File[]) => Promise<void>;
}

/** `onKept` and `onBusy` are called as they are by then: the form may have moved on meanwhile. */
export function useCopying(
  onKept: (file: EvidenceFile) => void,
  onBusy: (busy: boolean) => void,
): Copier {
  const { t, f } = useText();
  const [copying, setCopying] = useState<Copying | null>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const latest = useRef({ onKept, onBusy });
  useEffect(() => {
    latest.current = { onKept, onBusy };
  });
  const [leaving] = useState(() => new AbortController());
  useEffect(() => () => leaving.abort(), [leaving]);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(0);

  const copyOne = async (file: File): Promise<void> => {
    const onPart = (share: number) => setCopying({ name: file.name, share });
    onPart(0);
    try {
      const id = await sendFile(file, 'evidence', { onPart, signal: leaving.signal });
      latest.current.onKept(await call('evidence.add', { id }));
    } catch (error) {
      if (leaving.signal.aborted) return;
      const message = errorText(error);
      setRefused((before) => [...before, t.evidence.failed(file.name, message)]);
    }
  };

  const copy = (files: readonly File[]) => {
    const told = files.map((file) => ({
      file,
      why: refusalOf({ name: file.name, bytes: file.size }),
    }));
    setRefused(told.flatMap(({ why }) => (why === null ? [] : t.evidence.refusal(why, f))));
    const taken = told.flatMap(({ file, why }) => (why === null ? file : []));
    if (taken.length === 0) return queue.current;
    waiting.current++;
    latest.current.onBusy(true);
    queue.current = queue.current.then(async () => {
      for (const file of taken) await copyOne(file);
      waiting.current--;
      if (waiting.current > 0 || leaving.signal.aborted) return;
      setCopying(null);
      latest.current.onBusy(false);
      // A file that was missing may be back.
      void checkEvidence();
    });
    return queue.current;
  };
  return { copying, refused, copy };
}
