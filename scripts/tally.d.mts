export interface Tally {
  readonly passed: number;
  readonly failed: number;
}
export function vitestTally(file: string): Tally;
export function playwrightTally(file: string): Tally;
