/** Keys as they are pressed, held against keys as they are written: `Mod+Shift+Z`, `n`, `g o`. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** One press of `g o`, or all of `Mod+K`. A sign that some keyboards shift, such as ?, is the sign however it is made. */
export function isPress(written: string, pressed: Pressed): boolean {
  const parts = written.split('+');
  const key = (parts.pop() ?? '').toLowerCase();
  const isLetter = /^[a-z]$/.test(key);
  const hasCommand = pressed.ctrlKey || pressed.metaKey;
  const command = parts.includes('Mod')
    ? hasCommand
    : parts.includes('Ctrl')
      ? pressed.ctrlKey && !pressed.metaKey
      : !hasCommand;
  const shift = parts.includes('Shift') === pressed.shiftKey || (!isLetter && parts.length === 0);
  return pressed.key.toLowerCase() === key && command && shift && !pressed.altKey;
}

/** What a press comes to: keys that are complete, or the beginning of a sequence, to be handed in with the next press. */
export interface Reading {
  readonly keys: string | null;
  readonly begun: string | null;
}

export function readPress(
  written: readonly string[],
  pressed: Pressed,
  begun: string | null,
): Reading {
  const fits = (keys: string, at: number) => {
    const steps = keys.split(' ');
    return steps.length > at && isPress(steps[at] ?? '', pressed);
  };
  if (begun !== null) {
    const keys = written.find((each) => each.startsWith(`${begun} `) && fits(each, 1));
    if (keys !== undefined) return { keys, begun: null };
  }
  const keys = written.find((each) => !each.includes(' ') && fits(each, 0));
  if (keys !== undefined) return { keys, begun: null };
  const first = written.find((each) => each.includes(' ') && fits(each, 0));
  return { keys: null, begun: first?.split(' ')[0] ?? null };
}

/** How keys are shown: presses, each of one or more caps. */
export function capsOf(
  written: string,
  isMac: boolean,
  names: { readonly ctrl: string; readonly shift: string },
): readonly (readonly string[])[] {
  const capOf = (part: string): string => {
    if (part === 'Mod') return isMac ? '⌘' : names.ctrl;
    if (part === 'Ctrl') return isMac ? '⌃' : names.ctrl;
    if (part === 'Shift') return isMac ? '⇧' : names.shift;
    return part.toUpperCase();
  };
  return written.split(' ').map((press) => press.split('+').map(capOf));
}
