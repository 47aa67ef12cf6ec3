/** What every form does: keeps what is typed, shows what is wrong once it is due, saves when all is right. */
import { useId, useMemo, useState } from 'react';
import type { RowEdit } from '#shared/model/change';
import type { FieldNames } from '#shared/text/en/forms';
import type { FormHelp } from '../components/fields/FormContext';
import { editLedger, useLedger } from '../store/ledger';
import { useText } from '../text';
import { placeProblems } from './place';
import type { FieldProblem, Read } from './problem';

interface Options<Draft> {
  readonly initial: Draft;
  readonly read: (draft: Draft) => Read<readonly RowEdit[]>;
  /** A path of the row that is edited → the field that shows it. */
  readonly fieldOf: (path: string) => string;
  /** What fields are called here, where that is not always the same. */
  readonly names?: (draft: Draft) => FieldNames;
  readonly onSaved: (edits: readonly RowEdit[]) => void;
}

export interface Form<Draft> extends FormFrame {
  readonly draft: Draft;
  readonly set: <K extends keyof Draft>(field: K, value: Draft[K]) => void;
}

/** What the frame of a form needs of it, whatever is typed inside. */
export interface FormFrame {
  readonly id: string;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly help: FormHelp;
  /** Every problem, once saving was tried: its field and its sentence. */
  readonly summary: readonly { readonly field: string; readonly text: string }[];
  /** Why the main side did not keep it, where no field is to blame. */
  readonly failure: string | null;
  /** Counts the attempts to save. */
  readonly attempt: number;
  readonly save: () => Promise<void>;
  /** Keeps edits that are not the form's own: the removal of its row. */
  readonly keep: (edits: readonly RowEdit[]) => Promise<void>;
}

/** Said only when saving is tried: a field that was passed over empty may still be filled. */
const notYet: ReadonlySet<string> = new Set(['missing', 'no-amount', 'amount-or-capacity']);

export function useForm<Draft extends object>(options: Options<Draft>): Form<Draft> {
  const { initial, read, fieldOf, names, onSaved } = options;
  const { t } = useText();
  const id = useId();
  const [draft, setDraft] = useState(initial);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [attempt, setAttempt] = useState(0);
  const tried = attempt > 0;
  const [isSaving, setSaving] = useState(false);
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [blank] = useState(() => JSON.stringify(initial));
  /** What was filled in is of that ledger: another page may have changed the row since. */
  const [revision, setRevision] = useState(() => useLedger.getState().revision);

  const result = read(draft);
  const problems = result.ok ? refused : result.problems;
  const due = problems.filter(
    ({ field, problem }) => tried || (left.has(field) && !notYet.has(problem.code)),
  );

  const help = useMemo<FormHelp>(() => {
    const sentences = new Map(due.map(({ field, problem }) => [field, t.forms.sentence(problem)]));
    return {
      idOf: (field) => `${id}-${field}`,
      problemAt: (field) => sentences.get(field),
      leave: (field) => setLeft((before) => new Set(before).add(field)),
    };
  }, [due, id, t]);

  const set: Form<Draft>['set'] = (field, value) => {
    setRefused([]);
    setFailure(null);
    setDraft((before) => ({ ...before, [field]: value }));
  };

  const keep = async (edits: readonly RowEdit[]) => {
    setSaving(true);
    const kept = await editLedger(edits, { revision });
    setSaving(false);
    if (kept.ok) return onSaved(edits);
    const { portfolio, revision: newest } = useLedger.getState();
    setRevision(newest);
    setRefused(placeProblems(kept.problems, edits.at(-1), portfolio, fieldOf));
    if ('message' in kept) {
      const { stale, failed } = t.forms;
      setFailure(kept.message === 'stale' ? stale : failed(kept.message));
    }
  };
  const save = async () => {
    setAttempt(attempt + 1);
    if (result.ok && !isSaving) await keep(result.value);
  };

  return {
    id,
    draft,
    set,
    isDirty: JSON.stringify(draft) !== blank,
    isSaving,
    help,
    summary: tried
      ? problems.map(({ field, problem }) => ({
          field,
          text: t.forms.inSummary(field, problem, names?.(draft) ?? {}),
        }))
      : [],
    failure,
    attempt,
    save,
    keep,
  };
}
