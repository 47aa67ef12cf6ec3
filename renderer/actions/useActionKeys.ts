/** Listens for the keys of all actions; leaves to fields, lists and dialogs what is theirs. */
import { useEffect } from 'react';
import { hasModifier } from '#shared/model/action';
import { openDialogs } from '../components/openDialogs';
import { useDialog } from './dialogs';
import { readPress } from './keys';
import { actions, isAvailable, keysNow } from './registry';

/** How long the first key of two waits for the second. */
const patience = 1_500;

const typedInto = 'input:not([type=checkbox], [type=radio], [type=button]), textarea';
/** Where a letter finds an entry, or is a part of a date. */
const takesLetters = `select, [contenteditable=true], [role=spinbutton], [role=listbox], [role=menu], [role=combobox]`;

/** Undo and redo work over the history; over a form they do not, for it was filled from the portfolio as it is. */
const blocked = (id: string): boolean =>
  id === 'undo' || id === 'redo'
    ? document.querySelector('[role=dialog] form, [role=alertdialog]') !== null
    : // One that was asked for may still be on its way.
      useDialog.getState().open !== null || document.querySelector(openDialogs) !== null;

export function useActionKeys(): void {
  useEffect(() => {
    let begun: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (['Shift', 'Control', 'Meta', 'Alt'].includes(event.key)) return;
      const target = event.target instanceof Element ? event.target : null;
      const isTyping = target?.matches(typedInto) ?? false;
      const isElsewhere = isTyping || (target?.closest(takesLetters) ?? null) !== null;
      const usable = actions.map((action) => ({
        action,
        keys: keysNow(action).filter((keys) => hasModifier(keys) || !isElsewhere),
      }));
      const reading = readPress(
        usable.flatMap(({ keys }) => keys),
        event,
        begun,
      );
      clearTimeout(timer);
      begun = reading.begun;
      timer = setTimeout(() => {
        begun = null;
      }, patience);
      const found = usable.find(({ keys }) => reading.keys !== null && keys.includes(reading.keys));
      if (found === undefined) return;
      const { action } = found;
      // A text field has an undo of its own.
      if (isTyping && (action.id === 'undo' || action.id === 'redo')) return;
      if (blocked(action.id)) return;
      event.preventDefault();
      if (isAvailable(action)) action.run();
    };
    window.addEventListener('keydown', pressed);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', pressed);
    };
  }, []);
}
