/** Where the window was, kept in `window.json`, and where it may be now: on a display that is still there, and no larger than it. */
import { join } from 'node:path';
import * as z from 'zod';
import { readKept } from '../keptFile';
import { writeWholeFile } from '../wholeFile';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Place extends Partial<Area> {
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

export const smallest = { width: 900, height: 600 } as const;
const usual: Place = { width: 1280, height: 800, maximized: false };
/** So much of it must be in reach of the mouse. */
const inReach = { width: 120, height: 40 } as const;

const fileName = 'window.json';
const whole = z.number().int().min(-100_000).max(100_000);
const schema = z.object({
  x: whole,
  y: whole,
  width: whole.min(1),
  height: whole.min(1),
  maximized: z.boolean(),
});

export type KeptPlace = z.infer<typeof schema>;

export function readPlace(folder: string): KeptPlace | null {
  const reading = readKept(folder, fileName);
  const parsed = schema.safeParse(reading.kind === 'read' ? reading.document : null);
  return parsed.success ? parsed.data : null;
}

export function keepPlace(folder: string, place: KeptPlace): void {
  try {
    writeWholeFile(join(folder, fileName), `${JSON.stringify(place)}\n`);
  } catch {
    // The window opens in the middle then.
  }
}

export function placeOn(kept: KeptPlace | null, displays: readonly Area[]): Place {
  if (kept === null) return usual;
  const display = displays.find((one) => reaches(kept, one));
  const held = (wanted: number, least: number, room: number) =>
    Math.max(least, Math.min(wanted, room));
  const room = display ?? displays[0] ?? usual;
  const size = {
    width: held(kept.width, smallest.width, room.width),
    height: held(kept.height, smallest.height, room.height),
    maximized: kept.maximized,
  };
  return display === undefined ? size : { x: kept.x, y: kept.y, ...size };
}

/** Its title bar can be taken hold of on that display. */
function reaches(place: Area, display: Area): boolean {
  const across =
    Math.min(place.x + place.width, display.x + display.width) - Math.max(place.x, display.x);
  const top = place.y;
  return (
    across >= inReach.width &&
    top >= display.y &&
    top + inReach.height <= display.y + display.height
  );
}
