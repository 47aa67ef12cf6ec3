/** What is wrong with a form: codes at fields. The sentences are in `shared/text/en/forms.ts`. */

import type { Problem } from '#shared/model/diagnostic';
import type { FormProblem } from '#shared/text/en/formProblems';

/** `field` names the input: `best`, `status.0.since`, `newSources.1.url`. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: FormProblem;
}

/** A row that is ready to be kept, or everything that is wrong with what was typed. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Gathers problems while the fields of a form are read one after the other. */
export class Problems {
  readonly list: FieldProblem[] = [];

  add(field: string, problem: FormProblem): void {
    this.list.push({ field, problem });
  }

  /** The model's own checks, where the fields have found nothing. `fieldOf` turns a row's path into a field's name. */
  addFromModel(problems: readonly Problem[], fieldOf: (path: string) => string): void {
    if (this.list.length > 0) return;
    for (const problem of problems)
      this.list.push({ field: fieldOf(problem.path), problem: { code: 'model', problem } });
  }
}
