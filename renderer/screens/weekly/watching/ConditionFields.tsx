/** The fields of one condition: which they are depends on its kind. */
import { type DialId, dialIds, type SignalId, signalIds } from '#shared/model/score';
import { ComboInput } from '../../../components/fields/ComboInput';
import { SelectInput } from '../../../components/fields/SelectInput';
import { TextInput } from '../../../components/fields/TextInput';
import forms from '../../../forms/Form.module.css';
import type { Option } from '../../../forms/labels';
import { useText } from '../../../text';
import { type ConditionDraft, levelUnit } from './drafts';

interface Props {
  /** Begins the names of the fields, where a form has two conditions. */
  readonly at: string;
  readonly draft: ConditionDraft;
  readonly companies: readonly Option[];
  readonly onChange: (draft: ConditionDraft) => void;
}

export function ConditionFields({ at, draft, companies, onChange }: Props) {
  const { t } = useText();
  const words = t.watching;
  const { kind } = draft;
  const set = (part: Partial<ConditionDraft>) => onChange({ ...draft, ...part });
  const hasLevel = kind === 'dial' || kind === 'signal' || kind === 'burden';
  const hasCompany = kind === 'burden' || kind === 'new-loop' || kind === 'falls-due';
  return (
    <>
      {kind === 'dial' && (
        <SelectInput<DialId>
          field={`${at}dial`}
          label={words.fields.dial}
          value={draft.dial}
          options={dialIds.map((id) => ({ id, name: t.terms.dials[id].name }))}
          onChange={(dial) => set({ dial })}
        />
      )}
      {kind === 'signal' && (
        <SelectInput<SignalId>
          field={`${at}signal`}
          label={words.fields.signal}
          value={draft.signal}
          options={signalIds.map((id) => ({ id, name: t.terms.signals[id].name }))}
          onChange={(signal) => set({ signal })}
        />
      )}
      {hasCompany && (
        <ComboInput
          field={`${at}company`}
          label={words.fields.company}
          value={draft.company}
          options={companies}
          onChange={(company) => set({ company })}
          hint={kind === 'burden' ? undefined : words.companyHint}
        />
      )}
      {hasLevel && (
        <div className={forms.two}>
          <SelectInput
            field={`${at}side`}
            label={words.fields.side}
            value={draft.side}
            options={[
              { id: 'above', name: words.sides.above },
              { id: 'below', name: words.sides.below },
            ]}
            onChange={(side) => set({ side })}
          />
          <TextInput
            field={`${at}level`}
            label={words.fields.level}
            value={draft.level}
            onChange={(level) => set({ level })}
            hint={words.levelHint[levelUnit(draft)]}
            numeric
          />
        </div>
      )}
      {kind === 'falls-due' && (
        <TextInput
          field={`${at}days`}
          label={words.fields.days}
          value={draft.days}
          onChange={(days) => set({ days })}
          numeric
        />
      )}
    </>
  );
}
