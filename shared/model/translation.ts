/** What bundled data say in English, each beside the same in another language: `assets/LANGUAGE/`. Keyed by the English, so that a changed sentence is one without a translation and never has an old one. */
import * as z from 'zod';
import { identifier } from './fields';

export const translationFile = z.object({
  format: z.literal('bubblescope.translation'),
  version: z.literal(1),
  texts: z.record(identifier, identifier),
});
export type Translation = z.infer<typeof translationFile>['texts'];
