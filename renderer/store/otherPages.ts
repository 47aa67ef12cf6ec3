/**
 * The app's other pages of one browser, each in a tab of its own: what one has had kept, the others are told. In Electron
 * there is one page, and nobody hears it.
 */
import type { EditResult } from '#shared/api';

export type Accepted = Extract<EditResult, { readonly ok: true }>;

/** A change that is on disk; `all`: so much that it is to be read anew. */
type Word = Accepted | 'all';

const channel = new BroadcastChannel('bubblescope.ledger');

/** What was heard before the page listens: what it reads meanwhile may be older. */
const early: Word[] = [];
channel.onmessage = ({ data }: MessageEvent<Word>) => early.push(data);

export const tellOtherPages = (word: Word): void => channel.postMessage(word);

export function hearOtherPages(listener: (word: Word) => void): void {
  channel.onmessage = ({ data }: MessageEvent<Word>) => listener(data);
  for (const word of early.splice(0)) listener(word);
}
