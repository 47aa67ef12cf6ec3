/** How much: in dollars or another currency, with its range; capacity, and what has been paid. */
import { type Link, linkFamily } from '#shared/model/link';
import { homeCurrency } from '#shared/model/rates';
import { CheckInput } from '../../components/fields/CheckInput';
import { rates } from '../../rates';
import { useText } from '../../text';
import { CurrencySelect } from '../currency/CurrencySelect';
import { RateFields } from '../currency/RateFields';
import styles from '../Form.module.css';
import { QuantityInput } from '../QuantityInput';
import { Section } from '../Section';
import type { Form } from '../useForm';
import type { LinkDraft } from './draft';
import { madeOf, withCurrency } from './money';

interface Props {
  readonly form: Form<LinkDraft>;
  readonly was: Link | null;
}

export function AmountFields({ form: { draft, set }, was }: Props) {
  const { t } = useText();
  const words = t.forms.link;
  const { currency } = draft.money;
  const context = { rates, announced: draft.announced };
  const quantity = (field: 'low' | 'best' | 'high' | 'capacity' | 'paid') => ({
    field,
    label: t.forms.fieldName(field),
    value: draft[field],
    onChange: (text: string) => set(field, text),
  });
  const amount = (field: 'low' | 'best' | 'high') => ({
    ...quantity(field),
    unit: { currency },
    isDisabled: draft.undisclosed,
  });
  const choose = (next: string) => {
    const changed = withCurrency(draft, next, was, context);
    for (const field of ['money', 'low', 'best', 'high'] as const) set(field, changed[field]);
  };
  if (linkFamily(draft.kind) === 'tie')
    return (
      <Section title={words.sections.money} help={words.noAmountForTie}>
        {null}
      </Section>
    );
  return (
    <Section title={words.sections.money}>
      <div className={styles.amount}>
        <CurrencySelect value={currency} onChange={choose} />
        <QuantityInput {...amount('best')} hint={words.amountHint} />
        <QuantityInput {...amount('low')} hint={words.rangeHint} />
        <QuantityInput {...amount('high')} />
      </div>
      {!draft.undisclosed && (
        <RateFields
          draft={draft.money}
          onChange={(money) => set('money', money)}
          announced={draft.announced}
          makes={madeOf(draft, was, context)}
          was={was}
        />
      )}
      <CheckInput
        label={t.forms.fieldName('undisclosed')}
        value={draft.undisclosed}
        onChange={(undisclosed) => set('undisclosed', undisclosed)}
      />
      <div className={styles.two}>
        <QuantityInput {...quantity('capacity')} unit="power" hint={words.capacityHint} />
        <QuantityInput
          {...quantity('paid')}
          unit={{ currency: homeCurrency }}
          hint={currency === homeCurrency ? words.paidHint : t.forms.currency.paidInUsd}
        />
      </div>
    </Section>
  );
}
