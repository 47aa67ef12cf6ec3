/** One of the companies, found by typing; empty for none. */
import { useMemo } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { CloseWhenLeft } from '../../components/fields/CloseWhenLeft';
import fields from '../../components/fields/Field.module.css';
import { Icon } from '../../components/Icon';
import { optionsOf } from '../../forms/labels';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './CompanyBox.module.css';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** A company's id; empty for none. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly icon?: 'search';
}

export function CompanyBox({ label, placeholder, value, onChange, icon }: Props) {
  const { t } = useText();
  const companies = useLedger((ledger) => ledger.portfolio.companies);
  const options = useMemo(() => optionsOf(companies, ({ name }) => name), [companies]);
  return (
    <ComboBox
      className={styles.box ?? ''}
      defaultItems={options}
      selectedKey={value === '' ? null : value}
      onSelectionChange={(key) => onChange(key === null ? '' : String(key))}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <Label className="visually-hidden">{label}</Label>
      <div className={`${fields.combo} ${icon === undefined ? '' : styles.withIcon}`}>
        {icon !== undefined && (
          <span className={styles.icon}>
            <Icon name={icon} />
          </span>
        )}
        <Input className={`${fields.input} ${fields.compact}`} placeholder={placeholder} />
        <Button className={fields.open ?? ''} aria-label={t.forms.showAll}>
          <Icon name="chevron" />
        </Button>
      </div>
      <CloseWhenLeft />
      <Popover className={fields.popover ?? ''}>
        <ListBox
          className={fields.list ?? ''}
          renderEmptyState={() => <div className={fields.nothing}>{t.forms.nothingFound}</div>}
        >
          {(option: { id: string; name: string }) => (
            <ListBoxItem id={option.id} textValue={option.name} className={fields.option ?? ''}>
              {option.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
