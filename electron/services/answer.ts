/** One call from outside, unknown → a reply: the channel known, the argument parsed, no path in an error. */
import { ZodError } from 'zod';
import type { Channel, Handlers, Reply } from '#shared/api';
import { isChannel, parseInput } from '#shared/parse/calls';
import { CallError } from './callError';

export const refusal = (code: string, message: string): Reply => ({
  ok: false,
  error: { code, message },
});

/** Told of what should not have happened: the log, in the running app. */
export type Failed = (channel: Channel, error: unknown) => void;

const onConsole: Failed = (channel, error) =>
  console.error(`bubblescope: ${channel} failed:`, error);

export async function answer(
  handlers: Handlers,
  channel: unknown,
  input: unknown,
  failed: Failed = onConsole,
): Promise<Reply> {
  if (!isChannel(channel)) return refusal('unknown-channel', 'There is no such call.');
  try {
    return { ok: true, value: await run(handlers, channel, input) };
  } catch (error) {
    if (error instanceof CallError) return refusal(error.code, error.message);
    if (error instanceof ZodError) return refusal('bad-input', badInput(error));
    failed(channel, error);
    return refusal('internal', 'Something went wrong in the app; its log says more.');
  }
}

async function run<C extends Channel>(handlers: Handlers, channel: C, input: unknown) {
  return await handlers[channel](parseInput(channel, input));
}

const badInput = (error: ZodError) =>
  `The call's argument is not understood: ${error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.map(String).join('.') || 'it'}: ${message}`)
    .join('; ')}`;
