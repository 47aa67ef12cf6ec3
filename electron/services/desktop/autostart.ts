/** Starting at login where Electron can't see to it: a desktop entry in the user's autostart folder, by the XDG specification. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWholeFile } from '../wholeFile';

interface Surroundings {
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export const autostartFile = ({ home, env }: Surroundings): string =>
  join(env.XDG_CONFIG_HOME || join(home, '.config'), 'autostart', 'bubblescope.desktop');

/** Quoted as the specification of desktop entries says, first for its own text, then for the command line in it. */
export function autostartEntry(program: string): string {
  const quoted = program.replace(/(["`$\\])/g, '\\$1').replace(/%/g, '%%');
  const exec = `"${quoted}" --hidden`.replace(/\\/g, '\\\\');
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Bubblescope',
    `Exec=${exec}`,
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/** Throws what the system throws. */
export function setAutostart(on: boolean, program: string, surroundings: Surroundings): void {
  const file = autostartFile(surroundings);
  if (on) {
    mkdirSync(dirname(file), { recursive: true });
    writeWholeFile(file, autostartEntry(program));
  } else rmSync(file, { force: true });
}
