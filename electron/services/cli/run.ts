/** One command line → its exit code. */
import { version } from '../../../package.json';
import { checkCommand } from './checkCommand';
import { type ExitCode, type Io, UsageError } from './io';
import { reportCommand } from './reportCommand';
import { scoreCommand } from './scoreCommand';
import { usageFor } from './usageFor';

type Command = (args: readonly string[], io: Io) => ExitCode | Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = {
  score: scoreCommand,
  check: checkCommand,
  report: reportCommand,
  '--help': help,
  '-h': help,
  help,
  '--version': (_args, io) => say(io, `${version}\n`),
};

export function run([name, ...args]: readonly string[], io: Io): ExitCode | Promise<ExitCode> {
  try {
    const command = Object.hasOwn(commands, name ?? '') ? commands[name ?? ''] : undefined;
    if (!command)
      throw new UsageError(name === undefined ? 'a command is missing' : `unknown: ${name}`);
    if (args.includes('--help')) return help(args, io);
    return command(args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.message}\n\n${usageFor(args, io)}`);
    return 2;
  }
}

function help(args: readonly string[], io: Io): ExitCode {
  return say(io, usageFor(args, io));
}

function say(io: Io, text: string): ExitCode {
  io.out(text);
  return 0;
}
