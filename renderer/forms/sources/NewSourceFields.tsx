/** A source that the ledger does not have yet. */
import { tiers } from '#shared/model/source';
import { Button } from '../../components/Button';
import { SelectInput } from '../../components/fields/SelectInput';
import { TextInput } from '../../components/fields/TextInput';
import { Icon } from '../../components/Icon';
import { useText } from '../../text';
import styles from '../Form.module.css';
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
  const { sources, fieldName, chooseOne, date } = t.forms;
  const text = (name: 'title' | 'publisher' | 'date' | 'url') => ({
    field: `${field}.${name}`,
    label: fieldName(`sources.${name}`),
    value: value[name],
    onChange: (typed: string) => onChange({ ...value, [name]: typed }),
  });
  return (
    <fieldset className={styles.item} aria-label={sources.newTitle(number)}>
      <div className={styles.itemHead}>
        {sources.newTitle(number)}
        <Button look="plain" aria-label={sources.dropNew(number)} onPress={onDrop}>
          <Icon name="close" />
        </Button>
      </div>
      <TextInput {...text('title')} autoFocus />
      <div className={styles.two}>
        <TextInput {...text('publisher')} />
        <TextInput {...text('date')} placeholder={date.pattern} />
      </div>
      <TextInput {...text('url')} placeholder="https://" />
      <SelectInput
        field={`${field}.tier`}
        label={fieldName('sources.tier')}
        value={value.tier}
        options={[
          { id: '', name: chooseOne },
          ...tiers.map((tier) => ({
            id: String(tier) as '1' | '2' | '3',
            name: `${t.terms.tiers[tier].name}: ${t.terms.tiers[tier].meaning}`,
          })),
        ]}
        onChange={(tier) => onChange({ ...value, tier })}
      />
    </fieldset>
  );
}
