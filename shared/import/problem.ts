/** What is wrong with a row of a file, by column, as codes. Sentences are in `shared/text`. */
import type { Problem } from '../model/diagnostic';
import type { AmountProblem } from './values/amount';
import type { PowerProblem } from './values/power';

export type CellCode =
  | AmountProblem
  | PowerProblem
  | 'missing'
  | 'not-a-date'
  | 'not-a-flag'
  | 'not-a-tier'
  | 'not-an-address'
  | 'unknown-word'
  | 'unknown-currency'
  | 'no-rate'
  | 'undecided-company'
  | 'same-company'
  | 'twice-in-file'
  | 'unknown-link'
  | 'unknown-commitment'
  | 'unknown-source'
  | 'self-reference'
  | 'lists-differ'
  | 'status-needs-day'
  | 'too-many-cells'
  | 'broken-quotes';

export interface CellProblem {
  /** The column's heading; null where the row as a whole is meant, or the field has no column. */
  readonly heading: string | null;
  /** What the column is taken for. */
  readonly field: string;
  readonly code: CellCode | 'model';
  readonly value: string;
  /** For `model`: what the format's own check found. */
  readonly problem?: Problem;
  /** For `twice-in-file`: the row that has it first. */
  readonly line?: number;
}
