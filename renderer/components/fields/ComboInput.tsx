/** One of a long list, found by typing. What is typed stays, whether it names an entry or not: the form says if not. */
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { useText } from '../../text';
import { Icon } from '../Icon';
import { CloseWhenLeft } from './CloseWhenLeft';
import styles from './Field.module.css';
import { useField } from './FormContext';

interface Props {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (text: string) => void;
  readonly hint?: string | undefined;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
}

export function ComboInput({ field, label, value, options, onChange, ...rest }: Props) {
  const { t } = useText();
  const { hint, placeholder = '', autoFocus = false } = rest;
  const { id, problem, leave } = useField(field);
  return (
    <ComboBox
      id={id}
      className={styles.field ?? ''}
      defaultItems={options}
      inputValue={value}
      onInputChange={onChange}
      onBlur={leave}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      autoFocus={autoFocus}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.combo}>
        <Input className={styles.input ?? ''} placeholder={placeholder} />
        <Button className={styles.open ?? ''} aria-label={t.forms.showAll}>
          <Icon name="chevron" />
        </Button>
      </div>
      {hint !== undefined && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.problem ?? ''}>{problem}</FieldError>
      <CloseWhenLeft />
      <Popover className={styles.popover ?? ''}>
        <ListBox
          className={styles.list ?? ''}
          renderEmptyState={() => <div className={styles.nothing}>{t.forms.nothingFound}</div>}
        >
          {(option: { id: string; name: string }) => (
            <ListBoxItem id={option.id} textValue={option.name} className={styles.option ?? ''}>
              {option.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
