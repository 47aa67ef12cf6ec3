/** The one reader of the bridge: the preload's in Electron, loopback calls with the page's token in a browser. */
import type { AppInfo, Call, TakenFile } from '#shared/api';
import { textNow } from './text';

declare global {
  interface Window {
    readonly bubblescope?: { readonly call: Call };
  }
}

/** The main side refused or failed; `code` is its word for why. */
export class CallError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'CallError';
  }
}

/** What the user is told of a refusal. */
const sentence = (code: string, message: string): string =>
  textNow().t.shell.callFailures[code] ?? message;

const tokenKey = 'bubblescope.token';

/** The address begins as `/#TOKEN`: the token is kept for this tab, and the hash is free for the screens. */
function takeToken(): string {
  const hash = window.location.hash.slice(1);
  if (hash !== '' && !hash.startsWith('/')) {
    sessionStorage.setItem(tokenKey, hash);
    window.history.replaceState(null, '', '#/overview');
  }
  return sessionStorage.getItem(tokenKey) ?? '';
}

function browserCall(): Call {
  const token = takeToken();
  return async (channel, input) => {
    const response = await fetch(`/api/${channel}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-bubblescope-token': token },
      body: JSON.stringify(input ?? null),
    }).catch(() => {
      throw new CallError('unreachable', sentence('unreachable', ''));
    });
    const answer = await response.json();
    if (!answer.ok) {
      const { code, message } = answer.error;
      throw new CallError(code, sentence(code, message));
    }
    return answer.value;
  };
}

export const call: Call = window.bubblescope?.call ?? browserCall();

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
