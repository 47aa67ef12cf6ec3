/** The bridge: the contract's calls and commands and nothing else reach the page. */
import { contextBridge, ipcRenderer } from 'electron';
import { type Command, channels, commands, type Reply } from '#shared/api';

const known: ReadonlySet<string> = new Set(channels);
const isCommand = (word: unknown): word is Command => commands.some((one) => one === word);

async function call(channel: string, input: unknown): Promise<Reply> {
  if (known.has(channel)) return ipcRenderer.invoke(channel, input);
  return {
    ok: false,
    error: { code: 'unknown-channel', message: 'There is no such call.' },
  };
}

/** Commands that came before the page listens. */
const early: Command[] = [];
let told = (command: Command): void => void early.push(command);
ipcRenderer.on('command', (_event, command: unknown) => {
  if (isCommand(command)) told(command);
});

function onCommand(listener: (command: Command) => void): void {
  told = listener;
  for (const command of early.splice(0)) listener(command);
}

contextBridge.exposeInMainWorld('bubblescope', { call, onCommand });
