/** The files of a source: dropped here or chosen, copied at once, listed with what can be done with them. */
import { useRef } from 'react';
import {
  type DropItem,
  DropZone,
  FileTrigger,
  Label,
  ProgressBar,
  Text,
} from 'react-aria-components';
import { evidenceExtensions } from '#shared/evidence/kinds';
import type { EvidenceFile } from '#shared/model/source';
import { Button } from '../components/Button';
import fields from '../components/fields/Field.module.css';
import { useField } from '../components/fields/FormContext';
import { useText } from '../text';
import styles from './Evidence.module.css';
import { EvidenceList } from './EvidenceList';
import { useCopying } from './useCopying';

export interface EvidenceDraft {
  readonly files: readonly EvidenceFile[];
  /** While a file is on its way the form can't be saved: it would be saved without it. */
  readonly copying: boolean;
}

interface Props {
  readonly field: string;
  readonly value: EvidenceDraft;
  readonly onChange: (value: EvidenceDraft) => void;
}

const accepted = evidenceExtensions.map((extension) => `.${extension}`);

export function EvidenceField({ field, value, onChange }: Props) {
  const { t, f } = useText();
  const words = t.evidence;
  const { id, problem } = useField(field);
  // Two files may be kept between two renderings.
  const latest = useRef(value);
  latest.current = value;
  const change = (part: Partial<EvidenceDraft>) => {
    const { files, copying } = { ...latest.current, ...part };
    latest.current = { files, copying };
    onChange(latest.current);
  };
  const { copying, refused, copy } = useCopying(
    (file) => {
      const others = latest.current.files.filter(
        ({ sha256, name }) => sha256 !== file.sha256 || name !== file.name,
      );
      change({ files: [...others, file] });
    },
    (busy) => change({ copying: busy }),
  );
  const dropped = async (items: readonly DropItem[]) => {
    const files = items.flatMap((item) => (item.kind === 'file' ? item.getFile() : []));
    await copy(await Promise.all(files));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no flexible layout of its own
    <div className={fields.field} role="group" aria-label={words.title}>
      <span className={fields.label}>{words.title}</span>
      <EvidenceList
        files={value.files}
        onRemove={(file) => change({ files: value.files.filter((other) => other !== file) })}
      />
      <DropZone
        className={styles.zone ?? ''}
        getDropOperation={() => 'copy'}
        onDrop={({ items }) => void dropped(items)}
      >
        <Text slot="label">{words.drop}</Text>
        <span>{words.or}</span>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={accepted}
          onSelect={(files) => void copy([...(files ?? [])])}
        >
          <Button id={id}>{words.choose}</Button>
        </FileTrigger>
      </DropZone>
      {copying && (
        <ProgressBar className={styles.progress ?? ''} value={copying.share * 100}>
          <Label className={styles.copying ?? ''}>{words.copying(copying.name)}</Label>
          <progress className={styles.bar} value={copying.share} max={1} aria-hidden="true" />
        </ProgressBar>
      )}
      <div role="status">
        {refused.map((sentence) => (
          <div key={sentence} className={fields.problem}>
            {sentence}
          </div>
        ))}
        {problem !== undefined && <div className={fields.problem}>{problem}</div>}
      </div>
      <span className={fields.hint}>{words.hint(f)}</span>
    </div>
  );
}
