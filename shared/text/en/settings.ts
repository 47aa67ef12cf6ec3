/** The Settings screen, in English. */
export const settings = {
  title: 'Settings',
  lead: 'Every choice takes effect at once.',
  appearance: {
    title: 'Appearance',
    label: 'Colours',
    contrast: 'Contrast',
    contrastHelp:
      'High contrast sets black on white, or white on black, with every line drawn firmly.',
  },
  keyboard: {
    title: 'Keyboard',
    singleKeys: 'Shortcuts of a single key',
    singleKeysHelp: 'Such as N for a new link. Switched off, shortcuts with Ctrl or ⌘ still work.',
    show: 'Show all shortcuts',
    tour: 'Take the tour again',
  },
  scoring: {
    title: 'Scoring',
    help: 'Which links count. The same choice stands at the top of every screen.',
    label: 'Links that count',
  },
  sources: {
    title: 'Sources',
    help: 'A source older than this is called stale, and the ledger can be narrowed to what rests on such.',
    staleAfter: 'Stale after days',
    range: (fewest: number, most: number) =>
      `A number of days from ${fewest} to ${most}; until then the last one holds.`,
  },
  week: {
    title: 'Week',
    help: 'When a week closes. Its summary runs from the last close to this one.',
    weekday: 'Closes on',
    hour: 'At',
    notify: 'Tell me when a summary is written',
    notifyHelp: 'By a message of the system, where the app runs in a window of its own.',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    hourOf: (hour: number) => `${String(hour).padStart(2, '0')}:00`,
  },
  background: {
    title: 'In the background',
    help: 'So that a week’s summary is there when you look for it.',
    label: 'Start with the computer, without a window',
    hint: 'Bubblescope then stays in the tray or the dock when its window is closed, and writes each summary when its week closes. Otherwise it writes them when it is next opened.',
    onlyWindow: 'Only where Bubblescope runs in a window of its own, not in a browser.',
  },
  folder: {
    title: 'Data folder',
    help: 'Everything that you keep is in this folder, on this computer.',
  },
};
