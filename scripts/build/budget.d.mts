export interface Budget {
  readonly path: string;
  readonly bytes: number;
}
export const budgets: readonly Budget[];
export function checkBudget(root: string, limits?: readonly Budget[]): void;
