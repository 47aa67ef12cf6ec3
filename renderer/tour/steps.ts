/** What the tour points at, in the order of its texts: the screen, and the mark that a thing on it bears as `data-tour`. */
import type { ScreenId } from '#shared/model/screen';

export const steps: readonly { readonly screen: ScreenId; readonly at: string }[] = [
  { screen: 'overview', at: 'dials' },
  { screen: 'overview', at: 'changes' },
  { screen: 'overview', at: 'ladder' },
  { screen: 'commitments', at: 'add' },
];
