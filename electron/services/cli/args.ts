/** A command's arguments, text → options, or a UsageError that says what is wrong. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isDay } from '#shared/model/day';
import { type Convention, conventions } from '#shared/model/score';
import { UsageError } from './io';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Strict: an unknown flag, a missing value and a wrong number of positionals are refused. */
export function readArgs<O extends Options>(args: readonly string[], options: O, files: number) {
  const parsed = parseStrictly(args, options);
  const { length } = parsed.positionals;
  if (length < files) throw new UsageError('a FILE is missing');
  if (length > files) throw new UsageError(`unexpected: ${parsed.positionals[files]}`);
  return parsed;
}

function parseStrictly<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export function readDay(flag: string, text: string): string {
  if (isDay(text)) return text;
  throw new UsageError(`${flag} ${text}: a day is written YYYY-MM-DD`);
}

export function readConvention(text: string): Convention {
  return readChoice('--convention', text, conventions);
}

export function readChoice<T extends string>(flag: string, text: string, known: readonly T[]): T {
  const found = known.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new UsageError(`${flag} ${text}: choose ${known.join(' or ')}`);
}
