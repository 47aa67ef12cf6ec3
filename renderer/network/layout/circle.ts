/** A loop alone: its companies on a circle in the order of its steps, clockwise from the top, its arcs the circle itself. */
import type { Place, Places } from './places';

const radius = 130;

export function circlePlaces(ids: readonly string[]): Places {
  // Two stand side by side: above each other their names would part them too far.
  const start = ids.length === 2 ? Math.PI : -Math.PI / 2;
  return Object.fromEntries(
    ids.map((id, at): [string, Place] => {
      const angle = start + (2 * Math.PI * at) / ids.length;
      return [id, [radius * Math.cos(angle), radius * Math.sin(angle)]];
    }),
  );
}

/** How far an arc of the circle bulges, in parts of its chord; between two it is flatter than the half circle. */
export function bowOf(count: number): number {
  if (count <= 2) return 0.3;
  return (1 - Math.cos(Math.PI / count)) / (2 * Math.sin(Math.PI / count));
}
