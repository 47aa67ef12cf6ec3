/** The texts and formats of the user's language. */
import { en, enFormats, type Texts } from '#shared/text/en/index';
import type { Formats } from '#shared/text/formats';

const english: { readonly t: Texts; readonly f: Formats } = { t: en, f: enFormats };

/** For what is said outside of a component: a call that failed. */
export const textNow = (): typeof english => english;

export function useText(): { readonly t: Texts; readonly f: Formats } {
  return english;
}
