/** A choice of one among a few, all of them visible. */
import { Radio, RadioGroup } from 'react-aria-components';
import styles from './Segmented.module.css';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}

export function Segmented<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <RadioGroup
      className={styles.group ?? ''}
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(next) => onChange(next as T)}
    >
      {options.map(({ id, name }) => (
        <Radio key={id} value={id} className={styles.option ?? ''}>
          {name}
        </Radio>
      ))}
    </RadioGroup>
  );
}
