/** The log, and a report of a problem that the user makes and looks through, in English. */
export const problem = {
  title: 'Problems',
  help: 'The log holds when something failed and where in the program; it quotes nothing that you entered. It stays on this computer, and so does a report until you send it.',
  showLog: 'Show the log',
  report: 'Report a problem…',
  log: {
    title: 'Log',
    empty: 'The log is empty: nothing has failed.',
    folder: 'Show the file',
    failed: (message: string) => `The log could not be read: ${message}`,
    content: 'The log’s lines, oldest first',
  },
  dialog: {
    title: 'Report a problem',
    lead: 'Bubblescope packs what you see here into a zip file, and sends it nowhere. Look it through, leave out what you like, save it, then send it yourself to whoever helps you.',
    note: 'What happened, and what you expected',
    noteHint: 'Kept in the report as note.txt.',
    files: 'What the report holds',
    names: {
      'app.txt': 'The app and the system',
      'settings.json': 'Your settings',
      'log.txt': 'The log',
    },
    nothing: 'Empty.',
    save: 'Save the report…',
    saving: 'Packing…',
    saved: (size: string) => `Saved: ${size}.`,
    failed: (message: string) => `The report could not be made: ${message}`,
    fileName: 'bubblescope-problem',
  },
};
