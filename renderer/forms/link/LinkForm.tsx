/** Adds, edits and removes a money link. */
import { useMemo } from 'react';
import type { Link } from '#shared/model/link';
import { TextInput } from '../../components/fields/TextInput';
import { useNames } from '../../components/useNames';
import { HistoryDisclosure } from '../../history/HistoryDisclosure';
import { rates } from '../../rates';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { FormDrawer } from '../FormDrawer';
import { optionsOf } from '../labels';
import { removalOfLinks } from '../removal';
import { Section } from '../Section';
import { SourcesField } from '../sources/SourcesField';
import { useForm } from '../useForm';
import { AmountFields } from './AmountFields';
import { DealFields } from './DealFields';
import { blankLink, type LinkDraft, linkDraft, type Prefilled } from './draft';
import { linkField, readLink } from './read';
import { StandingFields } from './StandingFields';
import { StatusFields } from './StatusFields';
import { successors } from './successors';
import { TimeFields } from './TimeFields';

interface Props {
  /** The link to edit; null adds one. */
  readonly link: Link | null;
  readonly prefilled?: Prefilled | undefined;
  readonly onClose: () => void;
}

export function LinkForm({ link, prefilled, onClose }: Props) {
  const { t } = useText();
  const words = t.forms.link;
  const names = useNames();
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const companies = useMemo(() => optionsOf(portfolio.companies, ({ name }) => name), [portfolio]);
  const all = useMemo(() => optionsOf(portfolio.links, names.link), [portfolio, names]);
  const linksFor = (draft: LinkDraft) => successors(draft, portfolio, companies, all, link);
  const form = useForm<LinkDraft>({
    initial: link ? linkDraft(link, companies, all) : blankLink(companies, prefilled),
    read: (draft) =>
      readLink(draft, { portfolio, companies, links: linksFor(draft), rates, was: link }),
    fieldOf: linkField,
    names: ({ kind, money }) => ({
      ...t.terms.linkEnds[kind],
      rate: t.forms.currency.rateLabel(money.currency),
    }),
    onSaved: onClose,
  });
  return (
    <FormDrawer
      title={link ? words.editTitle : words.addTitle}
      form={form}
      saveLabel={words.save}
      onClose={onClose}
      removal={
        link && {
          title: words.removeTitle,
          text: words.removeText(names.link(link)),
          edits: () => removalOfLinks(portfolio, [link.id]),
        }
      }
    >
      <DealFields form={form} companies={companies} />
      <AmountFields form={form} was={link} />
      <TimeFields form={form} />
      <StatusFields form={form} />
      <Section title={t.forms.sources.title}>
        <SourcesField
          value={form.draft.sources}
          published={form.draft.announced}
          onChange={(sources) => form.set('sources', sources)}
        />
      </Section>
      <StandingFields form={form} links={linksFor(form.draft)} />
      <TextInput
        field="note"
        label={t.forms.fieldName('note')}
        lines="many"
        value={form.draft.note}
        onChange={(note) => form.set('note', note)}
      />
      {link && <HistoryDisclosure about={{ table: 'links', id: link.id }} />}
    </FormDrawer>
  );
}
