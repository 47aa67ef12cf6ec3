/** A source that the ledger does not have yet. */
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { useText } from '../../text';
import styles from '../Form.module.css';
import { SourceFields } from './SourceFields';
import type { NewSource } from './sources';

interface Props {
  readonly field: string;
  readonly number: number;
  readonly value: NewSource;
  readonly onChange: (value: NewSource) => void;
  readonly onDrop: () => void;
}

export function NewSourceFields({ field, number, value, onChange, onDrop }: Props) {
  const { t } = useText();
  const { sources } = t.forms;
  return (
    <fieldset className={styles.item} aria-label={sources.newTitle(number)}>
      <div className={styles.itemHead}>
        {sources.newTitle(number)}
        <Button look="plain" aria-label={sources.dropNew(number)} onPress={onDrop}>
          <Icon name="close" />
        </Button>
      </div>
      <SourceFields
        field={(name) => `${field}.${name}`}
        value={value}
        onChange={(change) => onChange({ ...value, ...change })}
      />
    </fieldset>
  );
}
