/** The usage in the language that a command line asks for, however wrong the rest of it is. */
import { languageCodes } from '#shared/model/settings';
import { languages } from '#shared/text/languages';
import { plainSpaces } from '#shared/text/spaces';
import { dataFolder } from '../dataFolder';
import type { Io } from './io';
import { readLanguage } from './language';

export function usageFor(args: readonly string[], io: Io): string {
  const asked = given('--lang', args);
  const known = languageCodes.find((code) => code === asked);
  const { t } =
    known === undefined
      ? readLanguage(undefined, dataFolder(given('--data', args), io), io)
      : languages[known];
  return plainSpaces(t.cli.usage);
}

/** `--lang fr` or `--lang=fr`. */
function given(flag: string, args: readonly string[]): string | undefined {
  const at = args.indexOf(flag);
  const joined = args.find((arg) => arg.startsWith(`${flag}=`));
  return at === -1 ? joined?.slice(flag.length + 1) : args[at + 1];
}
