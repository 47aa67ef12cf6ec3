/** Ctrl+Z, Shift+Ctrl+Z and Ctrl+Y act on the ledger, except where they belong to what is being typed. */
import { useEffect } from 'react';
import type { Steps } from '#shared/api';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

export function stepOfKeys({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys): keyof Steps | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}

const typed = 'input:not([type=checkbox], [type=radio], [type=button]), textarea';

/** A text field has an undo of its own; a form that is open was filled from the portfolio as it is. */
const belongsElsewhere = (target: EventTarget | null): boolean =>
  (target instanceof Element && target.matches(typed)) ||
  document.querySelector('[role=dialog] form, [role=alertdialog]') !== null;

export function useStepKeys(take: (which: keyof Steps) => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const which = stepOfKeys(event);
      if (which === null || event.defaultPrevented || belongsElsewhere(event.target)) return;
      event.preventDefault();
      take(which);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [take]);
}
