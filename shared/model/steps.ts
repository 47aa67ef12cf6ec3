/** Undo and redo follow from the log alone: taking back is a change like any other, so nothing is ever lost. */
import { type Change, inverseOf } from './change';

/** What undo would take back next, and what redo would make again; null: nothing. */
export interface NextSteps {
  readonly undo: Change | null;
  readonly redo: Change | null;
}

export function nextSteps(changes: readonly Change[]): NextSteps {
  const { done, undone } = replayed(changes);
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}

/** The content of the change that takes `step` back. */
export function undoOf(step: Change): Pick<Change, 'rows' | 'name' | 'undoes'> {
  return { ...inverseOf(step), undoes: step.id };
}

/** The content of the change that makes `step` again. */
export function redoOf({
  id,
  rows,
  name,
  by,
}: Change): Pick<Change, 'rows' | 'name' | 'by' | 'redoes'> {
  return { rows, ...(name && { name }), ...(by && { by }), redoes: id };
}

/** The changes that stand, and those taken back, each in the order in which they could go next. */
function replayed(changes: readonly Change[]) {
  const done: Change[] = [];
  let undone: Change[] = [];
  for (const change of changes) {
    if (change.undoes !== undefined && change.undoes === done.at(-1)?.id) {
      undone.push(...done.splice(-1));
    } else if (change.redoes !== undefined && change.redoes === undone.at(-1)?.id) {
      done.push(...undone.splice(-1));
    } else {
      // A new edit: what was taken back before it can't be made again.
      done.push(change);
      undone = [];
    }
  }
  return { done, undone };
}
