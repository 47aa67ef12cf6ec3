/** Files of evidence: each with its size and, where it is not as it was, what became of it. Its name opens it. */
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { EvidenceFile } from '#shared/model/source';
import { Badge } from '../components/Badge';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { Notice } from '../components/Notice';
import { errorText } from '../errorText';
import { evidenceKey, useEvidence } from '../store/evidence';
import { useView } from '../store/view';
import { useText } from '../text';
import styles from './Evidence.module.css';
import { openEvidence } from './openEvidence';

interface Props {
  readonly files: readonly EvidenceFile[];
  readonly onRemove?: (file: EvidenceFile) => void;
}

export function EvidenceList({ files, onRemove }: Props) {
  const { t, f } = useText();
  const words = t.evidence;
  const mode = useView((view) => view.info.mode);
  const states = useEvidence((evidence) => evidence.states);
  const [failure, setFailure] = useState<string | null>(null);
  const open = (file: EvidenceFile) => {
    setFailure(null);
    openEvidence(file, mode).catch((error: unknown) => setFailure(errorText(error)));
  };
  if (files.length === 0) return null;
  return (
    <>
      <ul className={styles.files} aria-label={words.title}>
        {files.map((file) => {
          const state = states.get(evidenceKey(file)) ?? 'present';
          return (
            <li key={evidenceKey(file)} className={styles.file}>
              <Icon name="file" />
              <AriaButton
                className={styles.name ?? ''}
                aria-label={words.open(file.name)}
                onPress={() => open(file)}
              >
                {file.name}
              </AriaButton>
              {state !== 'present' && (
                <Badge look="danger" title={words.stateHints[state]}>
                  {words.states[state]}
                </Badge>
              )}
              <span className={styles.size}>{f.bytes(file.bytes)}</span>
              {onRemove && (
                <Button
                  look="plain"
                  aria-label={words.remove(file.name)}
                  onPress={() => onRemove(file)}
                >
                  <Icon name="close" />
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {failure !== null && (
        <Notice onClose={() => setFailure(null)}>
          {words.notOpened}: {failure}
        </Notice>
      )}
    </>
  );
}
