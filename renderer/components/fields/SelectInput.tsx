/** One of a short list of words. */
import { useId } from 'react';
import styles from './Field.module.css';
import { useField } from './FormContext';

interface Props<T extends string> {
  readonly field: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
  readonly hint?: string | undefined;
  /** In filters the label is for screen readers only. */
  readonly quiet?: boolean;
  readonly autoFocus?: boolean;
}

export function SelectInput<T extends string>(props: Props<T>) {
  const { field, label, value, options, onChange, hint, quiet = false, autoFocus = false } = props;
  const { id, problem, leave } = useField(field);
  const about = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={quiet ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={`${styles.input} ${styles.select} ${quiet ? styles.compact : ''}`}
        value={value}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined && hint === undefined ? undefined : about}
        // biome-ignore lint/a11y/noAutofocus: the first field of a dialog that was just opened
        autoFocus={autoFocus}
        onBlur={leave}
        onChange={(event) => onChange(event.target.value as T)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
      {(hint ?? problem) !== undefined && (
        <div id={about}>
          {hint !== undefined && <div className={styles.hint}>{hint}</div>}
          {problem !== undefined && <div className={styles.problem}>{problem}</div>}
        </div>
      )}
    </div>
  );
}
