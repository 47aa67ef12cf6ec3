/** Rows of a form's list are told apart by a number of their own: their place changes when one is dropped. */
export function nextKey(rows: readonly { readonly key: number }[]): number {
  return Math.max(0, ...rows.map(({ key }) => key)) + 1;
}
