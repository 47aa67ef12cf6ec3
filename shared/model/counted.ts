/** Whether a link enters the scores unless the user says otherwise: not without a source, not unverified. */
export type CountedDefault =
  | { readonly counted: true }
  | { readonly counted: false; readonly why: 'no-source' | 'unverified' };

export function countedUnlessSaid(
  isSourced: boolean,
  confidence: string | undefined,
): CountedDefault {
  if (!isSourced) return { counted: false, why: 'no-source' };
  if (confidence === 'unverified') return { counted: false, why: 'unverified' };
  return { counted: true };
}
