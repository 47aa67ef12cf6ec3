/** Bundled data in another language, unknown → model. It ships with the app: a bad file is a mistake of ours and throws. */
import { type Translation, translationFile } from '../model/translation';

export function parseTranslation(document: unknown): Translation {
  return translationFile.parse(document).texts;
}
