/** Edits a source that the ledger has: it may stand over another form, which stays as it is. */
import type { Source } from '#shared/model/source';
import { useText } from '../../text';
import styles from '../Form.module.css';
import { FormDrawer } from '../FormDrawer';
import { Problems } from '../problem';
import { useForm } from '../useForm';
import { SourceFields } from './SourceFields';
import { readSource, type TypedSource, typedSource } from './sources';

interface Props {
  readonly source: Source;
  readonly onClose: () => void;
}

const itself = (name: string) => name;
/** Its fields go by the names that they have where a new source is typed. */
const fieldNames = ['title', 'publisher', 'date', 'url', 'tier', 'quote', 'page', 'files'] as const;

export function SourceForm({ source, onClose }: Props) {
  const { t } = useText();
  const { sources, fieldName } = t.forms;
  const names = Object.fromEntries(fieldNames.map((name) => [name, fieldName(`sources.${name}`)]));
  const form = useForm<TypedSource>({
    initial: typedSource(source),
    read: (draft) => {
      const problems = new Problems();
      const after = readSource(draft, { id: source.id, was: source }, problems, itself);
      if (problems.list.length > 0) return { ok: false, problems: problems.list };
      return { ok: true, value: [{ table: 'sources', id: source.id, after }] };
    },
    fieldOf: itself,
    names: () => names,
    onSaved: onClose,
  });
  const change = (part: Partial<TypedSource>) => {
    for (const name of Object.keys(part) as (keyof TypedSource)[]) {
      const value = part[name];
      if (value !== undefined) form.set(name, value);
    }
  };
  return (
    <FormDrawer
      title={sources.editTitle}
      form={form}
      saveLabel={sources.save}
      onClose={onClose}
      removal={null}
    >
      <div className={styles.fields}>
        <SourceFields field={itself} value={form.draft} onChange={change} />
      </div>
    </FormDrawer>
  );
}
