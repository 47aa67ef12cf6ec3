/** Adds, edits and removes a headline. */
import { useMemo } from 'react';
import type { Commitment } from '#shared/model/commitment';
import { ComboInput } from '../../components/fields/ComboInput';
import { TextInput } from '../../components/fields/TextInput';
import { useNames } from '../../components/useNames';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from '../Form.module.css';
import { FormDrawer } from '../FormDrawer';
import { chosen, optionsOf } from '../labels';
import { QuantityInput } from '../QuantityInput';
import { removalOfHeadlines } from '../removal';
import { Section } from '../Section';
import { SourcesField } from '../sources/SourcesField';
import { useForm } from '../useForm';
import { type HeadlineDraft, headlineDraft, headlineField, readHeadline } from './headline';

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
  const context = { portfolio, companies, was: headline };
  const form = useForm<HeadlineDraft>({
    initial: headlineDraft({ ...context, headlines: all }, companyId),
    read: (draft) => readHeadline(draft, { ...context, headlines: earlierOf(draft) }),
    fieldOf: headlineField,
    onSaved: onClose,
  });
  const { draft, set } = form;
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
        <div className={styles.three}>
          <QuantityInput {...text('amount')} unit="usd" hint={link.amountHint} />
          <QuantityInput {...text('capacity')} unit="power" hint={link.capacityHint} />
          <TextInput {...text('announced')} placeholder={date.pattern} hint={date.hint} />
        </div>
        {(earlierOf(draft).length > 0 || draft.supersedes !== '') && (
          <ComboInput
            {...text('supersedes')}
            options={earlierOf(draft)}
            hint={words.supersedesHint}
          />
        )}
      </Section>
      <Section title={sources.title}>
        <SourcesField value={draft.sources} onChange={(value) => set('sources', value)} />
      </Section>
      <TextInput {...text('note')} lines="many" />
    </FormDrawer>
  );
}
