/** Narrows a list by what is typed. */
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { useText } from '../../text';
import { Icon } from '../Icon';
import fields from './Field.module.css';
import styles from './SearchInput.module.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchInput({ label, hint, value, onChange }: Props) {
  const { t } = useText();
  return (
    <SearchField className={styles.search ?? ''} value={value} onChange={onChange}>
      <Label className="visually-hidden">{label}</Label>
      <span className={styles.icon}>
        <Icon name="search" />
      </span>
      <Input className={`${fields.input} ${fields.compact} ${styles.input}`} placeholder={hint} />
      {value !== '' && (
        <Button className={styles.clear ?? ''} aria-label={t.forms.clearSearch}>
          <Icon name="close" />
        </Button>
      )}
    </SearchField>
  );
}
