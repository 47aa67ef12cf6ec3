/** A button: quiet by default, `primary` for the one that a screen is about. */
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './Button.module.css';

interface Props extends ButtonProps {
  readonly look?: 'primary' | 'quiet' | 'plain' | 'danger';
}

export function Button({ look = 'quiet', ...rest }: Props) {
  return <AriaButton {...rest} className={`${styles.button} ${styles[look]}`} />;
}
