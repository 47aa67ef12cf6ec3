/** The options, roles and switches that the app may use; any other is refused, since Electron would pass over a wrong one in silence. */

const sets = {
  window: [
    ...['x', 'y', 'width', 'height', 'minWidth', 'minHeight'],
    ...['show', 'title', 'webPreferences'],
  ],
  webPreferences: [
    ...['preload', 'sandbox', 'contextIsolation', 'nodeIntegration', 'nodeIntegrationInWorker'],
    ...['nodeIntegrationInSubFrames', 'webSecurity', 'allowRunningInsecureContent'],
    ...['experimentalFeatures', 'webviewTag', 'navigateOnDragDrop', 'spellcheck', 'devTools'],
    ...['javascript', 'partition'],
  ],
  messageBox: [...['type', 'message', 'detail', 'buttons', 'defaultId', 'cancelId', 'noLink']],
  fileDialog: ['defaultPath', 'filters', 'properties'],
  notification: ['title', 'body'],
  menuItem: [
    'role',
    'label',
    'accelerator',
    'registerAccelerator',
    'enabled',
    'type',
    'click',
    'submenu',
  ],
  role: [
    ...['appMenu', 'fileMenu', 'editMenu', 'viewMenu', 'windowMenu', 'help', 'services', 'hide'],
    ...['hideOthers', 'unhide', 'quit', 'close', 'undo', 'redo', 'cut', 'copy', 'paste'],
    ...['pasteAndMatchStyle', 'delete', 'selectAll', 'resetZoom', 'zoomIn', 'zoomOut'],
    ...['togglefullscreen', 'reload', 'toggleDevTools', 'minimize', 'zoom', 'front'],
  ],
  switch: [
    ...['host-resolver-rules', 'disable-background-networking', 'disable-component-update'],
    ...['disable-domain-reliability', 'no-pings'],
  ],
  loginItem: ['openAtLogin', 'args'],
  pdf: ['preferCSSPageSize', 'printBackground'],
} as const;

export function mustKnow(set: keyof typeof sets, word: string): void {
  if (!(sets[set] as readonly string[]).includes(word)) {
    throw new Error(`the stand-in for electron knows no ${set} "${word}"`);
  }
}

export function mustKnowAll(set: keyof typeof sets, options: object): void {
  for (const word of Object.keys(options)) mustKnow(set, word);
}
