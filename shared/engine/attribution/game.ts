/**
 * What is measured in the states between two states. A dial or signal that is unknown in such a state, though known at
 * both ends, is taken there at the middle of its two ends: the parts still sum to the change, and neither end is favoured.
 */
import { type LinkGroup, type MeasureId, measureIds } from '../../model/attribution';
import type { Measured } from '../../model/score';
import { activeAmong, companiesOf } from './lineup';
import { type Slot, slotsOf } from './moves';
import type { State } from './state';
import { measuresOf } from './values';

export type Measures = Readonly<Record<MeasureId, Measured>>;

export interface Game {
  readonly slots: readonly Slot[];
  readonly before: Measures;
  readonly after: Measures;
  /** Places in `slots` of the links that move by a group, by link id. */
  placesOf(group: LinkGroup): number[];
  /** One number per measure, in the order of `measureIds`; 0 where an end is unknown. */
  worth(places: Iterable<number>, methodDone: boolean): Float64Array;
}

export function gameOf(before: State, after: State): Game {
  const slots = slotsOf(before, after);
  const companies = companiesOf(before, after, slots);
  const moved = [...slots.keys()].filter((at) => slots[at]!.move !== null);
  const measures = (done: Uint8Array, { convention, yardstick }: State): Measures =>
    measuresOf(companies, activeAmong(slots, done, convention), yardstick);

  const none = new Uint8Array(slots.length);
  const ends = { before: measures(none, before), after: measures(marked(none, moved), after) };
  const middle = measureIds.map((id) => {
    const [first, last] = [ends.before[id].value, ends.after[id].value];
    return first === null || last === null ? null : (first + last) / 2;
  });
  const kept = new Map<string, Float64Array>();
  return {
    slots,
    ...ends,
    placesOf: (group) => moved.filter((at) => slots[at]!.move?.group === group),
    worth: (places, methodDone) => {
      const done = marked(none, places);
      const key = `${methodDone ? 'after' : 'before'} ${moved.map((at) => done[at]).join('')}`;
      const known = kept.get(key);
      if (known) return known;
      const values = measures(done, methodDone ? after : before);
      const worth = Float64Array.from(middle, (filled, at) =>
        filled === null ? 0 : (values[measureIds[at]!].value ?? filled),
      );
      kept.set(key, worth);
      return worth;
    },
  };
}

function marked(none: Uint8Array, places: Iterable<number>): Uint8Array {
  const done = none.slice();
  for (const at of places) done[at] = 1;
  return done;
}
