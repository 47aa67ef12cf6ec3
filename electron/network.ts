/** No request leaves the machine: no host has an address, every scheme of the network is cancelled, and no page may ask for anything. */
import { app, type Session, session } from 'electron';
import { isLocalUrl } from './appOrigin';

/** Before Electron is ready: Chromium reads them when it starts. */
const switches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
];

export function setupNetwork(): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  // A page whose options were forgotten is sandboxed all the same.
  app.enableSandbox();
  app.on('session-created', close);
  app.on('web-contents-created', (_event, contents) =>
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp'),
  );
}

/** Once Electron is ready: the page's own session, should it have been made before anyone listened. */
export function setupSession(): void {
  close(session.defaultSession);
}

const closed = new WeakSet<Session>();

function close(session: Session): void {
  if (closed.has(session)) return;
  closed.add(session);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocalUrl(url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  // What is taken away goes through the main side, which asks where.
  session.on('will-download', (event) => event.preventDefault());
}
