/** The method file, unknown → model. It ships with the app: a bad one is a mistake of ours and throws. */
import { type Method, method } from '../model/method';

export function parseMethod(document: unknown): Method {
  return method.parse(document);
}
