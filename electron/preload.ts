/** The bridge: the contract's calls and nothing else reach the page. */
import { contextBridge, ipcRenderer } from 'electron';
import { channels } from '#shared/api';
import type { Reply } from './services/answer';

const known: ReadonlySet<string> = new Set(channels);

async function call(channel: string, input: unknown): Promise<unknown> {
  if (!known.has(channel)) throw new Error('There is no such call.');
  const reply: Reply = await ipcRenderer.invoke(channel, input);
  if (reply.ok) return reply.value;
  throw new Error(reply.error.message);
}

contextBridge.exposeInMainWorld('bubblescope', { call });
