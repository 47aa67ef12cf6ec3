/** What the fields of a form share: how each is reached, and what is wrong with it. */
import { createContext, useContext } from 'react';

export interface FormHelp {
  /** The id of a field's input on the page. */
  readonly idOf: (field: string) => string;
  /** The sentence to show at a field; undefined while there is none to show. */
  readonly problemAt: (field: string) => string | undefined;
  /** A field was left: from now on its problems are shown. */
  readonly leave: (field: string) => void;
}

export const FormContext = createContext<FormHelp>({
  idOf: (field) => field,
  problemAt: () => undefined,
  leave: () => {},
});

export function useField(field: string) {
  const { idOf, problemAt, leave } = useContext(FormContext);
  return { id: idOf(field), problem: problemAt(field), leave: () => leave(field) };
}
