/** Several of a short list of words: a quiet button that says what is chosen, and boxes to tick. */
import {
  Button as AriaButton,
  Checkbox,
  CheckboxGroup,
  DialogTrigger,
  Popover,
} from 'react-aria-components';
import fields from '../../components/fields/Field.module.css';
import { Icon } from '../../components/Icon';
import styles from './MultiChoice.module.css';

interface Props<T extends string> {
  readonly label: string;
  readonly shown: string;
  readonly hint?: string;
  readonly value: readonly T[];
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly onChange: (value: readonly T[]) => void;
}

export function MultiChoice<T extends string>(props: Props<T>) {
  const { label, shown, hint, value, options, onChange } = props;
  return (
    <DialogTrigger>
      <AriaButton
        className={`${fields.input} ${fields.compact} ${styles.button}`}
        aria-label={`${label}: ${shown}`}
      >
        {shown}
        <Icon name="chevron" />
      </AriaButton>
      {/* With no Dialog within, the popover is the dialog itself, and its hidden close buttons are inside it. */}
      <Popover className={fields.popover ?? ''} placement="bottom start">
        <div className={styles.panel}>
          <CheckboxGroup
            aria-label={label}
            value={[...value]}
            onChange={(next) => onChange(next as T[])}
            className={styles.list ?? ''}
          >
            {options.map(({ id, name }) => (
              <Checkbox key={id} value={id} className={fields.check ?? ''}>
                {({ isSelected }) => (
                  <>
                    <span className={fields.box} aria-hidden="true">
                      {isSelected && <Icon name="check" />}
                    </span>
                    {name}
                  </>
                )}
              </Checkbox>
            ))}
          </CheckboxGroup>
          {hint !== undefined && <p className={fields.hint}>{hint}</p>}
        </div>
      </Popover>
    </DialogTrigger>
  );
}
