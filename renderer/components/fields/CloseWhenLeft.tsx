/** Closes a combo box's list that opened just as its field was left: it would cover and hide the rest of the form. */
import { useContext, useEffect } from 'react';
import { ComboBoxStateContext } from 'react-aria-components';

export function CloseWhenLeft() {
  const state = useContext(ComboBoxStateContext);
  const stray = state?.isOpen === true && !state.isFocused;
  useEffect(() => {
    if (stray) state?.close();
  }, [stray, state]);
  return null;
}
