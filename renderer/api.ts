/** The one reader of the bridge: the preload's in Electron, loopback calls with the page's token in a browser. */
import type { AppInfo, Channel, Command, Input, Output, Reply, TakenFile } from '#shared/api';

declare global {
  interface Window {
    readonly bubblescope?: {
      readonly call: (channel: Channel, input: unknown) => Promise<Reply>;
      readonly onCommand: (listener: (command: Command) => void) => void;
    };
  }
}

/** The main side refused or failed; `code` is its word for why. `errorText.ts` says it to the user. */
export class CallError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'CallError';
  }
}

const tokenKey = 'bubblescope.token';

/**
 * The address begins as `/#TOKEN`: the token is kept for this tab, and the hash is free for the screens. It is kept once the
 * first calls are out: to open a tab's store takes a while.
 */
function takeToken(): string {
  const hash = window.location.hash.slice(1);
  if (hash === '' || hash.startsWith('/')) return sessionStorage.getItem(tokenKey) ?? '';
  window.history.replaceState(null, '', '#/overview');
  setTimeout(() => sessionStorage.setItem(tokenKey, hash));
  return hash;
}

type Ask = (channel: Channel, input: unknown) => Promise<Reply>;

function browserAsk(): Ask {
  const token = takeToken();
  return async (channel, input) => {
    const response = await fetch(`/api/${channel}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-bubblescope-token': token },
      body: JSON.stringify(input ?? null),
    }).catch(() => {
      throw new CallError('unreachable', 'unreachable');
    });
    return response.json();
  };
}

const ask: Ask = window.bubblescope?.call ?? browserAsk();

/** Asked for before anyone waits for it: the first call of that channel takes the answer. */
const ahead = new Map<Channel, Promise<Reply>>();

export function askAhead(...channels: readonly Channel[]): void {
  for (const channel of channels) {
    const reply = ask(channel, undefined);
    // Whoever calls is told of its failure.
    reply.catch(() => {});
    ahead.set(channel, reply);
  }
}

export async function call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  const asked = ahead.get(channel);
  ahead.delete(channel);
  const reply = await (asked ?? ask(channel, input));
  if (!reply.ok) throw new CallError(reply.error.code, reply.error.message);
  // The main side answers by the same contract.
  return reply.value as Output<C>;
}

/** What the menus and the system ask of the page; in a browser there is nobody to ask. */
export const onCommand = (listener: (command: Command) => void): void =>
  window.bubblescope?.onCommand(listener);

/** Hands a file to the user: a dialog in Electron, a download in a browser. */
export async function takeAway(file: TakenFile, mode: AppInfo['mode']): Promise<void> {
  if (mode === 'electron') {
    await call('file.save', file);
    return;
  }
  download(new Blob([contentOf(file)], { type: file.mediaType }), file.name);
}

/** Has the browser save it; whatever it is, it is never shown within the app. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(address);
}

function contentOf(file: TakenFile): BlobPart {
  if ('text' in file) return file.text;
  return Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
}
