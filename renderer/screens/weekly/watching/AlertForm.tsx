/** Draws a line: which figure, which side, which level. */
import { useState } from 'react';
import type { Condition } from '#shared/model/alert';
import { SelectInput } from '../../../components/fields/SelectInput';
import { freeId } from '../../../forms/ids';
import type { Option } from '../../../forms/labels';
import { Section } from '../../../forms/Section';
import { useLines } from '../../../store/lines';
import { useText } from '../../../text';
import { ConditionFields } from './ConditionFields';
import { newCondition, readAlert } from './drafts';
import { LinesForm } from './LinesForm';
import { useKinds } from './useKinds';

interface Props {
  readonly companies: readonly Option[];
  readonly onClose: () => void;
}

export function AlertForm({ companies, onClose }: Props) {
  const { t } = useText();
  const words = t.watching;
  const lines = useLines((watched) => watched.lines);
  const kinds = useKinds();
  const [draft, setDraft] = useState(newCondition);
  return (
    <LinesForm
      title={words.alerts.formTitle}
      saveLabel={words.alerts.save}
      onClose={onClose}
      read={() => {
        const ids = lines.alerts.map(({ id }) => id);
        const read = readAlert(draft, companies, freeId('alert-1', ids));
        if (!read.ok) return read;
        return { ok: true, value: { ...lines, alerts: [...lines.alerts, read.value] } };
      }}
    >
      <Section title={words.alerts.title} help={words.alerts.help}>
        <SelectInput<Condition['kind']>
          field="kind"
          label={words.fields.kind}
          value={draft.kind}
          options={kinds}
          onChange={(kind) => setDraft({ ...draft, kind })}
          autoFocus
        />
        <ConditionFields at="" draft={draft} companies={companies} onChange={setDraft} />
      </Section>
    </LinesForm>
  );
}
