/** A filter that is on or off. */
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import styles from './Toggle.module.css';

interface Props {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly children: ReactNode;
}

export function Toggle({ value, onChange, children }: Props) {
  return (
    <ToggleButton className={styles.toggle ?? ''} isSelected={value} onChange={onChange}>
      {children}
    </ToggleButton>
  );
}
