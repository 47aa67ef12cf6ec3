/** Adds, edits and removes a company. */
import { type Company, companyKinds } from '#shared/model/company';
import { CheckInput } from '../../components/fields/CheckInput';
import { SelectInput } from '../../components/fields/SelectInput';
import { TextInput } from '../../components/fields/TextInput';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from '../Form.module.css';
import { FormDrawer } from '../FormDrawer';
import { removalOfCompany } from '../removal';
import { Section } from '../Section';
import { useForm } from '../useForm';
import { blankCompany, type CompanyDraft, companyDraft } from './draft';
import { FiguresField } from './FiguresField';
import { companyField, companyIdOf, readCompany } from './read';

interface Props {
  /** The company to edit; null adds one. */
  readonly company: Company | null;
  readonly onClose: () => void;
}

export function CompanyForm({ company, onClose }: Props) {
  const { t } = useText();
  const { company: words, fieldName } = t.forms;
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const context = { portfolio, was: company };
  const form = useForm<CompanyDraft>({
    initial: company ? companyDraft(company) : blankCompany,
    read: (draft) => readCompany(draft, context),
    fieldOf: companyField,
    onSaved: onClose,
  });
  const { draft, set } = form;
  const text = (field: 'name' | 'ticker' | 'country' | 'note') => ({
    field,
    label: fieldName(field),
    value: draft[field],
    onChange: (typed: string) => set(field, typed),
  });
  const removal = company && removalOfCompany(portfolio, company.id);
  return (
    <FormDrawer
      title={company ? words.editTitle(company.name) : words.addTitle}
      form={form}
      saveLabel={words.save}
      onClose={onClose}
      removal={
        company &&
        removal && {
          title: words.removeTitle(company.name),
          text: words.removeText(removal.links, removal.headlines),
          edits: () => removal.edits,
        }
      }
    >
      <Section title={words.section}>
        <TextInput {...text('name')} autoFocus />
        <div className={styles.two}>
          <TextInput
            field="id"
            label={fieldName('id')}
            value={companyIdOf(draft, context)}
            onChange={(id) => set('id', id)}
            hint={company ? words.idFixed : words.idHint}
            isDisabled={company !== null}
          />
          <SelectInput
            field="kind"
            label={fieldName('kind')}
            value={draft.kind}
            options={companyKinds.map((id) => ({ id, name: t.terms.companyKinds[id] }))}
            onChange={(kind) => set('kind', kind)}
          />
          <TextInput {...text('ticker')} hint={words.tickerHint} />
          <TextInput {...text('country')} hint={words.countryHint} />
        </div>
        <CheckInput
          label={fieldName('watched')}
          value={draft.watched}
          onChange={(watched) => set('watched', watched)}
        />
        <TextInput {...text('note')} lines="many" />
      </Section>
      <Section title={words.revenueTitle} help={words.revenueHint}>
        <FiguresField
          list="revenue"
          value={draft.revenue}
          onChange={(revenue) => set('revenue', revenue)}
        />
      </Section>
      <Section title={words.valuationTitle}>
        <FiguresField
          list="valuation"
          value={draft.valuation}
          onChange={(valuation) => set('valuation', valuation)}
        />
      </Section>
    </FormDrawer>
  );
}
