/** When it became public, and the term. */
import { linkFamily } from '#shared/model/link';
import { TextInput } from '../../components/fields/TextInput';
import { useText } from '../../text';
import styles from '../Form.module.css';
import { Section } from '../Section';
import type { Form } from '../useForm';
import type { LinkDraft } from './draft';

export function TimeFields({ form: { draft, set } }: { readonly form: Form<LinkDraft> }) {
  const { t } = useText();
  const { link, date, fieldName } = t.forms;
  const hints = {
    announced: date.announcedHint,
    start: link.termHint[linkFamily(draft.kind)],
    end: '',
  };
  return (
    <Section title={link.sections.time}>
      <div className={styles.three}>
        {(['announced', 'start', 'end'] as const).map((field) => (
          <TextInput
            key={field}
            field={field}
            label={fieldName(field)}
            hint={hints[field] || undefined}
            placeholder={date.pattern}
            value={draft[field]}
            onChange={(text) => set(field, text)}
          />
        ))}
      </div>
    </Section>
  );
}
