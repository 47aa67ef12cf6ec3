/** Sessions: what the app forbids in them is recorded, and asked of them for every request of the stand-in's pages. */
import type { Record, StandinSession } from './record';
import { type Events, strict } from './strict';

export function makeSessions(record: Record, app: Events) {
  const of = (partition: string): StandinSession => {
    const found = record.sessions.find((one) => one.partition === partition);
    if (found) return found;
    const made: StandinSession = { ...blank(partition), face: {} };
    const face = faceOf(made);
    Object.assign(made, { face });
    record.sessions.push(made);
    app.emit('session-created', face);
    return made;
  };
  const session = strict('session', {
    get defaultSession() {
      if (!record.ready) throw new Error('the session is asked for after the app is ready');
      return of('').face;
    },
  });
  return { session, of };
}

const blank = (partition: string) => ({
  partition,
  beforeRequest: null,
  permissionRequest: null,
  permissionCheck: null,
  devicePermission: null,
  download: null,
  spellChecker: true,
});

function faceOf(session: StandinSession): object {
  return strict('session', {
    webRequest: strict('webRequest', {
      onBeforeRequest: (handler: StandinSession['beforeRequest']) => {
        session.beforeRequest = handler;
      },
    }),
    setPermissionRequestHandler: (handler: StandinSession['permissionRequest']) => {
      session.permissionRequest = handler;
    },
    setPermissionCheckHandler: (handler: StandinSession['permissionCheck']) => {
      session.permissionCheck = handler;
    },
    setDevicePermissionHandler: (handler: StandinSession['devicePermission']) => {
      session.devicePermission = handler;
    },
    setSpellCheckerEnabled: (on: boolean) => {
      session.spellChecker = on;
    },
    on: (event: string, handler: NonNullable<StandinSession['download']>) => {
      if (event !== 'will-download') throw new Error(`no event "${event}" on session`);
      session.download = handler;
    },
  });
}

/** Whether the session would let a request go out. */
export function letsPass({ beforeRequest }: StandinSession, url: string): boolean {
  let cancelled = false;
  beforeRequest?.({ url }, ({ cancel }) => {
    cancelled = cancel === true;
  });
  return !cancelled;
}
