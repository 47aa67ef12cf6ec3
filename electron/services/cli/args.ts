/** A command's arguments, text → options, or a UsageError that says what is wrong. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isDay } from '#shared/model/day';
import { type Convention, conventions } from '#shared/model/score';
import { isWeek, type Week } from '#shared/model/week';
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
  throw new UsageError(
    /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? `${flag} ${text}: the calendar has no such day.`
      : `${flag} ${text}: a day is written YYYY-MM-DD, such as 2026-01-15.`,
  );
}

export function readWeek(flag: string, text: string): Week {
  if (isWeek(text)) return text;
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(text) ?? [];
  throw new UsageError(
    year === undefined || week === '00'
      ? `${flag} ${text}: a week is written YYYY-Www, such as 2026-W03.`
      : `${flag} ${text}: there is no such week, ${year} ends with W${isWeek(`${year}-W53`) ? 53 : 52}.`,
  );
}

export function readConvention(text: string): Convention {
  return readChoice('--convention', text, conventions);
}

export function readChoice<T extends string>(flag: string, text: string, known: readonly T[]): T {
  const found = known.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new UsageError(`${flag} ${text}: choose ${known.join(' or ')}`);
}
