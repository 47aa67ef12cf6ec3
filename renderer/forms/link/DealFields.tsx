/** Which kind of link, and between whom: the ends are called by what they do in it. */
import { linkKinds } from '#shared/model/link';
import { ComboInput } from '../../components/fields/ComboInput';
import { SelectInput } from '../../components/fields/SelectInput';
import { useText } from '../../text';
import styles from '../Form.module.css';
import type { Option } from '../labels';
import { Section } from '../Section';
import type { Form } from '../useForm';
import type { LinkDraft } from './draft';

interface Props {
  readonly form: Form<LinkDraft>;
  readonly companies: readonly Option[];
}

export function DealFields({ form: { draft, set }, companies }: Props) {
  const { t } = useText();
  const ends = t.terms.linkEnds[draft.kind];
  return (
    <Section title={t.forms.link.sections.deal}>
      <SelectInput
        field="kind"
        label={t.forms.fieldName('kind')}
        autoFocus
        value={draft.kind}
        options={linkKinds.map((id) => ({ id, name: t.forms.link.kindWithFamily(id) }))}
        onChange={(kind) => set('kind', kind)}
      />
      <div className={styles.two}>
        {(['from', 'to'] as const).map((end) => (
          <ComboInput
            key={end}
            field={end}
            label={ends[end]}
            hint={t.forms.link.endHint[end]}
            value={draft[end]}
            options={companies}
            onChange={(text) => set(end, text)}
          />
        ))}
      </div>
    </Section>
  );
}
