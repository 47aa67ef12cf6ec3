/** Sets a thesis: what is expected, how surely, by when, and what would decide it. */
import { useState } from 'react';
import type { Condition } from '#shared/model/alert';
import { SelectInput } from '../../../components/fields/SelectInput';
import { TextInput } from '../../../components/fields/TextInput';
import forms from '../../../forms/Form.module.css';
import { freeId } from '../../../forms/ids';
import type { Option } from '../../../forms/labels';
import { Section } from '../../../forms/Section';
import { useLines } from '../../../store/lines';
import { useView } from '../../../store/view';
import { useText } from '../../../text';
import { ConditionFields } from './ConditionFields';
import { type ConditionDraft, newCondition, newThesis, readThesis } from './drafts';
import { LinesForm } from './LinesForm';
import { useKinds } from './useKinds';

interface Props {
  readonly companies: readonly Option[];
  readonly onClose: () => void;
}

export function ThesisForm({ companies, onClose }: Props) {
  const { t } = useText();
  const { theses: words, fields } = t.watching;
  const today = useView((view) => view.info.today);
  const lines = useLines((watched) => watched.lines);
  const [draft, setDraft] = useState(newThesis);
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  return (
    <LinesForm
      title={words.formTitle}
      saveLabel={words.save}
      onClose={onClose}
      read={() => {
        const ids = lines.theses.map(({ id }) => id);
        const read = readThesis(draft, { companies, id: freeId('thesis-1', ids), today });
        if (!read.ok) return read;
        return { ok: true, value: { ...lines, theses: [...lines.theses, read.value] } };
      }}
    >
      <Section title={fields.claim} help={words.lockHint}>
        <TextInput
          field="claim"
          label={fields.claim}
          value={draft.claim}
          onChange={(claim) => set({ claim })}
          lines="many"
          autoFocus
        />
        <div className={forms.two}>
          <TextInput
            field="probability"
            label={fields.probability}
            value={draft.probability}
            onChange={(probability) => set({ probability })}
            numeric
          />
          <TextInput
            field="due"
            label={fields.due}
            value={draft.due}
            onChange={(due) => set({ due })}
            placeholder="2027-12-31"
            numeric
          />
        </div>
      </Section>
      <Section title={words.confirms}>
        <Evidence
          at="confirm"
          words={draft.confirmWords}
          condition={draft.confirmCondition}
          companies={companies}
          onWords={(confirmWords) => set({ confirmWords })}
          onCondition={(confirmCondition) => set({ confirmCondition })}
        />
      </Section>
      <Section title={words.refutes}>
        <Evidence
          at="refute"
          words={draft.refuteWords}
          condition={draft.refuteCondition}
          companies={companies}
          onWords={(refuteWords) => set({ refuteWords })}
          onCondition={(refuteCondition) => set({ refuteCondition })}
        />
      </Section>
    </LinesForm>
  );
}

interface EvidenceProps {
  readonly at: 'confirm' | 'refute';
  readonly words: string;
  readonly condition: ConditionDraft | null;
  readonly companies: readonly Option[];
  readonly onWords: (words: string) => void;
  readonly onCondition: (condition: ConditionDraft | null) => void;
}

function Evidence({ at, words, condition, companies, onWords, onCondition }: EvidenceProps) {
  const { t } = useText();
  const { fields, noCondition } = t.watching;
  const kinds = useKinds();
  const choose = (kind: Condition['kind'] | '') =>
    onCondition(kind === '' ? null : { ...(condition ?? newCondition), kind });
  return (
    <>
      <TextInput
        field={`${at}Words`}
        label={at === 'confirm' ? fields.confirmWords : fields.refuteWords}
        value={words}
        onChange={onWords}
      />
      <SelectInput<Condition['kind'] | ''>
        field={`${at}kind`}
        label={at === 'confirm' ? fields.confirmCondition : fields.refuteCondition}
        value={condition?.kind ?? ''}
        options={[{ id: '', name: noCondition }, ...kinds]}
        onChange={choose}
      />
      {condition && (
        <ConditionFields at={at} draft={condition} companies={companies} onChange={onCondition} />
      )}
    </>
  );
}
