/** The fields of a source: who said what when, in which words, and the files that show it. */
import { tiers } from '#shared/model/source';
import { SelectInput } from '../../components/fields/SelectInput';
import { TextInput } from '../../components/fields/TextInput';
import { EvidenceField } from '../../evidence/EvidenceField';
import { useText } from '../../text';
import styles from '../Form.module.css';
import type { TypedSource } from './sources';

interface Props {
  /** `title` → the name of its field in the form. */
  readonly field: (name: string) => string;
  readonly value: TypedSource;
  readonly onChange: (change: Partial<TypedSource>) => void;
}

type TextName = 'title' | 'publisher' | 'date' | 'url' | 'quote' | 'page';

export function SourceFields({ field, value, onChange }: Props) {
  const { t } = useText();
  const { sources, fieldName, chooseOne, date } = t.forms;
  const text = (name: TextName) => ({
    field: field(name),
    label: fieldName(`sources.${name}`),
    value: value[name],
    onChange: (typed: string) => onChange({ [name]: typed }),
  });
  return (
    <>
      <TextInput {...text('title')} autoFocus />
      <div className={styles.two}>
        <TextInput {...text('publisher')} />
        <TextInput {...text('date')} placeholder={date.pattern} />
      </div>
      <TextInput {...text('url')} placeholder="https://" />
      <SelectInput
        field={field('tier')}
        label={fieldName('sources.tier')}
        value={value.tier}
        options={[
          { id: '', name: chooseOne },
          ...tiers.map((tier) => ({
            id: String(tier) as '1' | '2' | '3',
            name: t.terms.colon(t.terms.tiers[tier].name, t.terms.tiers[tier].meaning),
          })),
        ]}
        onChange={(tier) => onChange({ tier })}
      />
      <div className={styles.quoted}>
        <TextInput {...text('quote')} lines="many" hint={sources.quoteHint} />
        <TextInput {...text('page')} hint={sources.pageHint} />
      </div>
      <EvidenceField field={field('files')} value={value} onChange={onChange} />
    </>
  );
}
