/** Where the tour's note goes: under what it points at, else beside it, else over it, else on its lower part; always whole. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export type Side = 'under' | 'over' | 'before' | 'after' | 'on';

export interface Place {
  readonly side: Side;
  readonly left: number;
  readonly top: number;
}

const gap = 14;
/** From the window's edge. */
const margin = 12;

const within = (wanted: number, size: number, room: number): number =>
  Math.max(margin, Math.min(wanted, room - size - margin));

export function place(target: Box, note: Size, window: Size): Place {
  const [right, bottom] = [target.left + target.width, target.top + target.height];
  const at = (side: Side, left: number, top: number): Place => ({
    side,
    // What is pointed at may be scrolled out of sight; the note is not.
    left: within(left, note.width, window.width),
    top: within(top, note.height, window.height),
  });
  const middle = target.left + (target.width - note.width) / 2;
  if (bottom + gap + note.height + margin <= window.height)
    return at('under', middle, bottom + gap);
  if (target.left - gap - note.width >= margin)
    return at('before', target.left - gap - note.width, target.top);
  if (right + gap + note.width + margin <= window.width)
    return at('after', right + gap, target.top);
  if (target.top - gap - note.height >= margin)
    return at('over', middle, target.top - gap - note.height);
  return at('on', middle, window.height);
}
