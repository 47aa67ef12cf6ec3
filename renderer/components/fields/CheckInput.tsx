/** Yes or no, with what it means beneath. */
import { type ReactNode, useId } from 'react';
import { Checkbox } from 'react-aria-components';
import { Icon } from '../Icon';
import styles from './Field.module.css';

interface Props {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly hint?: ReactNode;
  readonly isDisabled?: boolean;
}

export function CheckInput({ label, value, onChange, hint, isDisabled = false }: Props) {
  const about = useId();
  return (
    <div className={styles.field}>
      <Checkbox
        className={styles.check ?? ''}
        isSelected={value}
        onChange={onChange}
        isDisabled={isDisabled}
        {...(hint !== undefined && { 'aria-describedby': about })}
      >
        <span className={styles.box} aria-hidden="true">
          {value && <Icon name="check" />}
        </span>
        <span>{label}</span>
      </Checkbox>
      {hint !== undefined && (
        <div id={about} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  );
}
