import { expect, test } from 'vitest';
import { languages } from '#shared/text/languages';
import { acceleratorOf, ownMenus, pressOf } from './menuItems';

test('the menu holds what the list of actions says, in its order and in its words', () => {
  const { ledger, go } = ownMenus(languages.en.t);
  expect(ledger).toEqual({
    label: 'Ledger',
    items: [
      { label: 'Undo the last change', keys: 'Mod+Z' },
      { label: 'Redo the change', keys: 'Mod+Shift+Z' },
    ],
  });
  expect(go.items[0]).toEqual({ label: 'Overview', keys: 'Mod+1' });
});

test('it speaks French', () => {
  const labels = Object.values(ownMenus(languages.fr.t)).map(({ label }) => label);
  expect(labels).toEqual(['Fichier', 'Registre', 'Aller', 'Aide']);
});

test('keys as Electron writes and as it presses them', () => {
  expect(acceleratorOf('Mod+Shift+Z')).toBe('CmdOrCtrl+Shift+Z');
  expect(pressOf('Mod+Shift+Z', 'meta')).toEqual({ keyCode: 'Z', modifiers: ['meta', 'shift'] });
  expect(pressOf('Ctrl+Y', 'meta')).toEqual({ keyCode: 'Y', modifiers: ['control'] });
});
