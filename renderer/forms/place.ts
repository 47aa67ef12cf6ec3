/** The ledger's problems → the form's: `links[148].amount.low` is a field where it speaks of the row that is edited. */
import type { RowEdit } from '#shared/model/change';
import type { Problem } from '#shared/model/diagnostic';
import type { Portfolio } from '#shared/model/portfolio';
import type { FieldProblem } from './problem';

/** `fieldOf` turns a path within the row into a field's name; what speaks of other rows gets the field ''. */
export function placeProblems(
  problems: readonly Problem[],
  edit: RowEdit | undefined,
  portfolio: Portfolio,
  fieldOf: (path: string) => string,
): FieldProblem[] {
  const rows: readonly { readonly id: string }[] = edit ? portfolio[edit.table] : [];
  const found = rows.findIndex(({ id }) => id === edit?.id);
  const row = `${edit?.table}[${found === -1 ? rows.length : found}].`;
  return problems.map((problem) => ({
    field: problem.path.startsWith(row) ? fieldOf(problem.path.slice(row.length)) : '',
    problem: { code: 'model', problem },
  }));
}
