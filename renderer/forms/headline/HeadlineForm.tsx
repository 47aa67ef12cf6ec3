/** Adds, edits and removes a headline. */
import { useMemo } from 'react';
import type { Commitment } from '#shared/model/commitment';
import { ComboInput } from '../../components/fields/ComboInput';
import { TextInput } from '../../components/fields/TextInput';
import { useNames } from '../../components/useNames';
import { rates } from '../../rates';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { CurrencySelect } from '../currency/CurrencySelect';
import { RateFields } from '../currency/RateFields';
import styles from '../Form.module.css';
import { FormDrawer } from '../FormDrawer';
import { chosen, optionsOf } from '../labels';
import { QuantityInput } from '../QuantityInput';
import { removalOfHeadlines } from '../removal';
import { Section } from '../Section';
import { SourcesField } from '../sources/SourcesField';
import { useForm } from '../useForm';
import { type HeadlineDraft, headlineDraft, headlineField, readHeadline } from './headline';
import { asMoney, madeOfSum, withSumCurrency } from './money';

interface Props {
  /** The headline to edit; null adds one. */
  readonly headline: Commitment | null;
  readonly companyId?: string | undefined;
  readonly onClose: () => void;
}

export function HeadlineForm({ headline, companyId, onClose }: Props) {
  const { t } = useText();
  const { headline: words, link, fieldName, date, sources } = t.forms;
  const names = useNames();
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const companies = useMemo(() => optionsOf(portfolio.companies, ({ name }) => name), [portfolio]);
  const all = useMemo(() => optionsOf(portfolio.commitments, names.headline), [portfolio, names]);
  const earlierOf = (draft: Pick<HeadlineDraft, 'company'>) => {
    const id = chosen(companies, draft.company)?.id;
    const own = portfolio.commitments.filter((row) => row.companyId === id && row !== headline);
    return all.filter((option) => own.some((row) => row.id === option.id));
  };
  const context = { portfolio, companies, rates, was: headline };
  const form = useForm<HeadlineDraft>({
    initial: headlineDraft({ ...context, headlines: all }, companyId),
    read: (draft) => readHeadline(draft, { ...context, headlines: earlierOf(draft) }),
    fieldOf: headlineField,
    names: ({ money }) => ({ rate: t.forms.currency.rateLabel(money.currency) }),
    onSaved: onClose,
  });
  const { draft, set } = form;
  const { currency } = draft.money;
  const dated = { rates, announced: draft.announced };
  const made = madeOfSum(draft, headline, dated);
  const choose = (next: string) => {
    const changed = withSumCurrency(draft, next, headline, dated);
    for (const field of ['money', 'amount'] as const) set(field, changed[field]);
  };
  const text = (
    field: 'company' | 'announced' | 'supersedes' | 'note' | 'amount' | 'capacity',
  ) => ({
    field,
    label: fieldName(field),
    value: draft[field],
    onChange: (typed: string) => set(field, typed),
  });
  return (
    <FormDrawer
      title={headline ? words.editTitle : words.addTitle}
      form={form}
      saveLabel={words.save}
      onClose={onClose}
      removal={
        headline && {
          title: words.removeTitle,
          text: words.removeText(names.headline(headline)),
          edits: () => removalOfHeadlines(portfolio, [headline.id]),
        }
      }
    >
      <Section title={words.section} help={words.help}>
        <ComboInput {...text('company')} options={companies} autoFocus />
        <div className={styles.amount}>
          <CurrencySelect value={currency} onChange={choose} />
          <QuantityInput {...text('amount')} unit={{ currency }} hint={link.amountHint} />
          <QuantityInput {...text('capacity')} unit="power" hint={link.capacityHint} />
          <TextInput {...text('announced')} placeholder={date.pattern} hint={date.hint} />
        </div>
        <RateFields
          draft={draft.money}
          onChange={(money) => set('money', money)}
          announced={draft.announced}
          makes={made === null ? null : { low: made, best: made, high: made }}
          was={headline && asMoney(headline)}
        />
        {(earlierOf(draft).length > 0 || draft.supersedes !== '') && (
          <ComboInput
            {...text('supersedes')}
            options={earlierOf(draft)}
            hint={words.supersedesHint}
          />
        )}
      </Section>
      <Section title={sources.title}>
        <SourcesField
          value={draft.sources}
          published={draft.announced}
          onChange={(value) => set('sources', value)}
        />
      </Section>
      <TextInput {...text('note')} lines="many" />
    </FormDrawer>
  );
}
