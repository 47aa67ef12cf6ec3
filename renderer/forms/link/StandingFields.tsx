/** How sure the entry is, whether it counts, and what replaces it. */
import { confidences } from '#shared/model/link';
import { CheckInput } from '../../components/fields/CheckInput';
import { ComboInput } from '../../components/fields/ComboInput';
import { SelectInput } from '../../components/fields/SelectInput';
import { useText } from '../../text';
import type { Option } from '../labels';
import { Section } from '../Section';
import type { Form } from '../useForm';
import { countedByDefault, isCounted } from './counted';
import type { LinkDraft } from './draft';

interface Props {
  readonly form: Form<LinkDraft>;
  readonly links: readonly Option[];
}

export function StandingFields({ form: { draft, set }, links }: Props) {
  const { t } = useText();
  const words = t.forms.link;
  const given: readonly string[] = confidences;
  const all = given.includes(draft.confidence) ? given : [...given, draft.confidence];
  const counted = isCounted(draft);
  const byDefault = countedByDefault(draft);
  const why = counted
    ? words.countedWhy.counted
    : words.countedWhy[byDefault.counted ? 'off' : byDefault.why];
  return (
    <Section title={words.sections.trust}>
      <SelectInput
        field="confidence"
        label={t.forms.fieldName('confidence')}
        value={draft.confidence}
        options={[
          { id: '', name: words.confidenceNone },
          ...all
            .filter((id) => id !== '')
            .map((id) => ({ id, name: t.terms.confidences[id] ?? id })),
        ]}
        onChange={(confidence) => set('confidence', confidence)}
      />
      <CheckInput
        label={t.forms.fieldName('counted')}
        value={counted}
        hint={why}
        onChange={(value) => set('counted', value)}
      />
      {(links.length > 0 || draft.supersededBy !== '') && (
        <ComboInput
          field="supersededBy"
          label={t.forms.fieldName('supersededBy')}
          hint={words.supersededHint}
          value={draft.supersededBy}
          options={links}
          onChange={(text) => set('supersededBy', text)}
        />
      )}
    </Section>
  );
}
