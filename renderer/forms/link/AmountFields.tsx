/** How much: dollars with their range, capacity, and what has been paid. */
import { linkFamily } from '#shared/model/link';
import { CheckInput } from '../../components/fields/CheckInput';
import { useText } from '../../text';
import styles from '../Form.module.css';
import { QuantityInput } from '../QuantityInput';
import { Section } from '../Section';
import type { Form } from '../useForm';
import type { LinkDraft } from './draft';

export function AmountFields({ form: { draft, set } }: { readonly form: Form<LinkDraft> }) {
  const { t } = useText();
  const words = t.forms.link;
  const quantity = (field: 'low' | 'best' | 'high' | 'capacity' | 'paid') => ({
    field,
    label: t.forms.fieldName(field),
    value: draft[field],
    onChange: (text: string) => set(field, text),
  });
  if (linkFamily(draft.kind) === 'tie')
    return (
      <Section title={words.sections.money} help={words.noAmountForTie}>
        {null}
      </Section>
    );
  return (
    <Section title={words.sections.money}>
      <div className={styles.three}>
        <QuantityInput
          {...quantity('best')}
          unit="usd"
          hint={words.amountHint}
          isDisabled={draft.undisclosed}
        />
        <QuantityInput
          {...quantity('low')}
          unit="usd"
          hint={words.rangeHint}
          isDisabled={draft.undisclosed}
        />
        <QuantityInput {...quantity('high')} unit="usd" isDisabled={draft.undisclosed} />
      </div>
      <CheckInput
        label={t.forms.fieldName('undisclosed')}
        value={draft.undisclosed}
        onChange={(undisclosed) => set('undisclosed', undisclosed)}
      />
      <div className={styles.two}>
        <QuantityInput {...quantity('capacity')} unit="power" hint={words.capacityHint} />
        <QuantityInput {...quantity('paid')} unit="usd" hint={words.paidHint} />
      </div>
    </Section>
  );
}
