/** The sources of a row: chosen from the ledger, or typed here. */
import { useMemo, useState } from 'react';
import type { Source } from '#shared/model/source';
import { Button } from '../../components/Button';
import { ComboInput } from '../../components/fields/ComboInput';
import { Icon } from '../../components/Icon';
import { SourceLine } from '../../components/SourceLine';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from '../Form.module.css';
import { optionsOf } from '../labels';
import { NewSourceFields } from './NewSourceFields';
import { SourceForm } from './SourceForm';
import { blankSource, type NewSource, type SourcesDraft, sourceName } from './sources';

interface Props {
  readonly value: SourcesDraft;
  readonly onChange: (value: SourcesDraft) => void;
  /** Where the form keeps them, for the names of the fields. */
  readonly prefix?: string;
  /** The day that a new source begins with. */
  readonly published?: string;
}

export function SourcesField({ value, onChange, prefix = 'sources', published = '' }: Props) {
  const { t } = useText();
  const words = t.forms.sources;
  const sources: readonly Source[] = useLedger((ledger) => ledger.portfolio.sources);
  const chosen = value.chosen.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  const options = useMemo(
    () => optionsOf(sources, sourceName).filter(({ id }) => !value.chosen.includes(id)),
    [sources, value.chosen],
  );
  const [editing, setEditing] = useState<Source | null>(null);
  const [picked, setPicked] = useState(false);
  const typeOrChoose = (typed: string) => {
    const found = options.find(({ name }) => name === typed);
    setPicked(found !== undefined);
    onChange(
      found ? { ...value, chosen: [...value.chosen, found.id], typed: '' } : { ...value, typed },
    );
  };
  const drop = (id: string) =>
    onChange({ ...value, chosen: value.chosen.filter((other) => other !== id) });
  const change = (next: NewSource) =>
    onChange({ ...value, added: value.added.map((old) => (old.key === next.key ? next : old)) });

  return (
    <>
      {chosen.length + value.added.length === 0 && <p className={styles.help}>{words.none}</p>}
      {chosen.length > 0 && (
        <ul>
          {chosen.map((source) => (
            <li key={source.id} className={styles.chosen}>
              <SourceLine source={source} />
              <span className={styles.chosenActions}>
                <Button
                  look="plain"
                  aria-label={words.edit(sourceName(source))}
                  onPress={() => setEditing(source)}
                >
                  <Icon name="edit" />
                </Button>
                <Button
                  look="plain"
                  aria-label={words.drop(sourceName(source))}
                  onPress={() => drop(source.id)}
                >
                  <Icon name="close" />
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {value.added.map((source, at) => (
        <NewSourceFields
          key={source.key}
          field={`${prefix}.${at}`}
          number={at + 1}
          value={source}
          onChange={change}
          onDrop={() =>
            onChange({ ...value, added: value.added.filter(({ key }) => key !== source.key) })
          }
        />
      ))}
      <ComboInput
        // A choice empties the field for the next one.
        key={value.chosen.length}
        field={prefix}
        label={words.choose}
        hint={words.chooseHint}
        value={value.typed}
        options={options}
        autoFocus={picked}
        onChange={typeOrChoose}
      />
      <div>
        <Button
          onPress={() =>
            onChange({ ...value, added: [...value.added, blankSource(value, published)] })
          }
        >
          <Icon name="plus" />
          {words.addNew}
        </Button>
      </div>
      {editing && <SourceForm source={editing} onClose={() => setEditing(null)} />}
    </>
  );
}
