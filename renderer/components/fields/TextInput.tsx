/** A line or a few lines of text, with its hint, what was understood of it, and its problem. */
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import styles from './Field.module.css';
import { useField } from './FormContext';

interface Props {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  /** What was understood of the text; stands in place of the hint. */
  readonly understood?: string | undefined;
  readonly placeholder?: string;
  /** `list`: a line for each of many. */
  readonly lines?: 'one' | 'many' | 'list';
  readonly numeric?: boolean;
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
}

export function TextInput({ field, label, value, onChange, hint, understood, ...rest }: Props) {
  const {
    lines = 'one',
    numeric = false,
    placeholder = '',
    autoFocus = false,
    isDisabled = false,
  } = rest;
  const { id, problem, leave } = useField(field);
  const look = styles.input ?? '';
  return (
    <TextField
      id={id}
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      onBlur={leave}
      isInvalid={problem !== undefined}
      isDisabled={isDisabled}
      validationBehavior="aria"
      autoFocus={autoFocus}
      autoComplete="off"
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {lines !== 'one' ? (
        <TextArea className={`${look} ${styles.area}`} rows={lines === 'list' ? 8 : 3} />
      ) : (
        <Input className={look} placeholder={placeholder} spellCheck={numeric ? 'false' : 'true'} />
      )}
      {(understood ?? hint) !== undefined && (
        <Text
          slot="description"
          className={`${styles.hint} ${understood === undefined ? '' : styles.understood}`}
        >
          {understood ?? hint}
        </Text>
      )}
      <FieldError className={styles.problem ?? ''}>{problem}</FieldError>
    </TextField>
  );
}
