/** What became of the dot-com companies, unknown → model. It ships with the app: a bad file is a mistake of ours and throws. */
import { type EraFile, eraFile } from '../model/era';

export function parseEra(document: unknown): EraFile {
  return eraFile.parse(document);
}
