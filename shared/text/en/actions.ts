/** What can be done from anywhere, in English: the palette, the shortcuts, the menu, the toast and the tour. */
import type { ActionGroup, DoingId, MenuId } from '../../model/action';
import type { Forms } from '../plural';
import { plural } from './plural';

const names: Record<DoingId, string> = {
  palette: 'Find anything',
  find: 'Search this screen',
  'add-link': 'Add a link',
  'add-company': 'Add a company',
  'add-headline': 'Add a headline',
  import: 'Import a file',
  export: 'Export the portfolio',
  archive: 'Save everything as one file',
  undo: 'Undo the last change',
  redo: 'Redo the change',
  history: 'Show the history',
  'earlier-week': 'A week earlier',
  'later-week': 'A week later',
  today: 'Show today',
  'known-now': 'Show what is known now',
  binding: 'Count binding links only',
  headline: 'Count headlines too',
  'theme-system': 'Colours as the system has them',
  'theme-light': 'Light colours',
  'theme-dark': 'Dark colours',
  'contrast-normal': 'Normal contrast',
  'contrast-high': 'High contrast',
  english: 'Show in English',
  french: 'Show in French',
  shortcuts: 'Show the shortcuts',
  tour: 'Take the tour',
  about: 'About Bubblescope',
};

const groups: Record<ActionGroup, string> = {
  screens: 'Screens',
  portfolio: 'Portfolio',
  time: 'Time and convention',
  looks: 'Looks and language',
  help: 'Help',
};

const menus: Record<MenuId, string> = { file: 'File', ledger: 'Ledger', go: 'Go', help: 'Help' };

const results: Forms = { one: 'result', other: 'results' };

export const actions = {
  names,
  groups,
  menus,
  goTo: (screen: string) => `Go to ${screen}`,
  palette: {
    open: 'Find',
    label: 'Find anything',
    hint: 'An action, company, link or week',
    recent: 'Recent',
    actions: 'Actions',
    screens: 'Screens',
    companies: 'Companies',
    links: 'Links',
    weeks: 'Weeks',
    results: 'Results',
    found: (count: number, text: string) => `${text} ${plural(count, results)}`,
    none: (typed: string) => `Nothing is called “${typed}”.`,
    noneHelp: 'Try fewer letters, or a company’s name.',
    more: (count: string) => `and ${count} more: type on to narrow`,
    choose: 'to choose',
    go: 'to open',
    leave: 'to leave',
  },
  shortcuts: {
    title: 'Shortcuts',
    after: 'then',
    help: 'They rest while you type, and while a dialog is open.',
    off: 'Shortcuts of a single key are switched off in Settings.',
    ctrl: 'Ctrl',
    shift: 'Shift',
    enter: 'Enter',
    escape: 'Esc',
    inDialogs: 'In a dialog',
    save: 'Save the form',
    close: 'Close; asks first where something was typed',
  },
  toast: {
    undo: 'Undo',
    redo: 'Redo',
  },
  tour: {
    label: 'Tour',
    step: (at: number, of: number) => `${at} of ${of}`,
    next: 'Next',
    back: 'Back',
    skip: 'Skip the tour',
    end: 'Done',
    steps: [
      {
        title: 'Two dials',
        text: 'How much of the money goes round, and how much hangs on how few. The shaded part is the dot-com era, measured by the same code; the bar is how far the ranges of the amounts could move the mark.',
      },
      {
        title: 'What changed, and why',
        text: 'Each week says which links were added, grew or lapsed, and which of them moved a dial. A press on a link opens it, with its sources.',
      },
      {
        title: 'From headline to cash',
        text: 'What was announced, what of it is a binding contract, and what has been paid, in dollars and in gigawatts.',
      },
      {
        title: 'Add this week’s deals',
        text: 'A link is who pays whom, how much, when, and by which source. Whatever you enter can be taken back, and nothing leaves this computer.',
      },
    ],
  },
};
