/** The currency of an amount: dollars unless another is chosen. */
import { currenciesOf, homeCurrency } from '#shared/model/rates';
import { SelectInput } from '../../components/fields/SelectInput';
import { rates } from '../../rates';
import { useText } from '../../text';

interface Props {
  readonly value: string;
  readonly onChange: (currency: string) => void;
}

export function CurrencySelect({ value, onChange }: Props) {
  const { t, f } = useText();
  const known = [homeCurrency, ...currenciesOf(rates)];
  // A file may bring one that the table does not have.
  const all = known.includes(value) ? known : [...known, value];
  return (
    <SelectInput
      field="currency"
      label={t.forms.fieldName('currency')}
      value={value}
      options={all.map((id) => ({ id, name: id }))}
      hint={value === homeCurrency ? undefined : f.currencyName(value)}
      onChange={onChange}
    />
  );
}
