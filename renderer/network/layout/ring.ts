/**
 * Companies on a circle, those with links near each other: each takes the mean direction of its neighbours, again and
 * again (the barycentre heuristic of K. Sugiyama, S. Tagawa, M. Toda, IEEE Trans. SMC 11 (1981), on a circle); the order
 * with the shortest links is kept. No chance in it.
 */
import type { LayoutEdge, Place, Places } from './places';

const rounds = 60;

/** The ids in their order around the circle; the order in which they are given is irrelevant. */
export function ringOrder(ids: readonly string[], edges: readonly LayoutEdge[]): string[] {
  const sorted = [...ids].sort();
  const neighbours = neighboursOf(sorted, edges);
  let order = byReach(sorted, neighbours);
  let [best, bestLength] = [order, lengthOf(order, neighbours)];
  for (let round = 0; round < rounds; round++) {
    order = nearer(order, neighbours);
    const length = lengthOf(order, neighbours);
    if (length < bestLength - 1e-9) [best, bestLength] = [order, length];
  }
  return swapped(best, neighbours);
}

type Neighbours = ReadonlyMap<string, ReadonlyMap<string, number>>;

function neighboursOf(ids: readonly string[], edges: readonly LayoutEdge[]): Neighbours {
  const known = new Map(ids.map((id) => [id, new Map<string, number>()]));
  for (const { a, b, weight } of [...edges].sort((p, q) => (p.a + p.b < q.a + q.b ? -1 : 1))) {
    if (!known.has(a) || !known.has(b)) continue;
    known.get(a)?.set(b, 0.25 + weight);
    known.get(b)?.set(a, 0.25 + weight);
  }
  return known;
}

/** A walk from the company with the most links, near ones first: a fair order to begin with. */
function byReach(ids: readonly string[], neighbours: Neighbours): string[] {
  const degree = (id: string) => neighbours.get(id)?.size ?? 0;
  const byDegree = (a: string, b: string) => degree(b) - degree(a) || (a < b ? -1 : 1);
  const seen = new Set<string>();
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    const next = [...(neighbours.get(id)?.keys() ?? [])].sort((a, b) => byDegree(b, a));
    for (const other of next) visit(other);
  };
  for (const id of [...ids].sort(byDegree)) visit(id);
  return [...seen];
}

function nearer(order: readonly string[], neighbours: Neighbours): string[] {
  const step = (2 * Math.PI) / order.length;
  const angle = new Map(order.map((id, at) => [id, at * step]));
  const wanted = order.map((id) => {
    // Itself too, so that a company without a side to go to stays where it is.
    let [x, y] = [0.5 * Math.cos(angle.get(id) ?? 0), 0.5 * Math.sin(angle.get(id) ?? 0)];
    for (const [other, weight] of neighbours.get(id) ?? []) {
      x += weight * Math.cos(angle.get(other) ?? 0);
      y += weight * Math.sin(angle.get(other) ?? 0);
    }
    const towards = Math.atan2(y, x);
    return { id, towards: towards < 0 ? towards + 2 * Math.PI : towards };
  });
  return wanted.sort((a, b) => a.towards - b.towards || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}

function lengthOf(order: readonly string[], neighbours: Neighbours): number {
  const at = new Map(order.map((id, place) => [id, place]));
  let sum = 0;
  for (const [id, others] of neighbours)
    for (const [other, weight] of others)
      sum += weight * apart(at.get(id) ?? 0, at.get(other) ?? 0, order.length);
  return sum;
}

const apart = (a: number, b: number, count: number): number => {
  const way = Math.abs(a - b);
  return Math.min(way, count - way);
};

/** Lets neighbours on the circle change places while that shortens the links. */
function swapped(order: readonly string[], neighbours: Neighbours): string[] {
  const result = [...order];
  const count = result.length;
  const at = new Map(result.map((id, place) => [id, place]));
  const pull = (id: string, place: number) => {
    let sum = 0;
    for (const [other, weight] of neighbours.get(id) ?? [])
      sum += weight * apart(place, at.get(other) ?? 0, count);
    return sum;
  };
  if (count > 600) return result;
  for (let pass = 0; pass < 30; pass++) {
    let changed = false;
    for (let place = 0; place < count; place++) {
      for (const by of [1, 2, 3]) {
        const other = (place + by) % count;
        const [one, two] = [result[place]!, result[other]!];
        const before = pull(one, place) + pull(two, other);
        at.set(one, other);
        at.set(two, place);
        const after = pull(one, other) + pull(two, place);
        if (after < before - 1e-9) {
          result[place] = two;
          result[other] = one;
          changed = true;
        } else {
          at.set(one, place);
          at.set(two, other);
        }
      }
    }
    if (!changed) break;
  }
  return result;
}

/** A screen is wider than it is high, and so is the ring. */
export const ringWidth = 1.5;

/** Turned so that the alphabetically first company stands on top, whatever the order was reckoned from. */
export function ringPlaces(order: readonly string[]): Places {
  const first = order.indexOf([...order].sort()[0] ?? '');
  const radius = Math.max(150, (order.length * 26) / (2 * Math.PI));
  return Object.fromEntries(
    order.map((id, at): [string, Place] => {
      const angle = (2 * Math.PI * (at - first)) / order.length - Math.PI / 2;
      return [id, [ringWidth * radius * Math.cos(angle), radius * Math.sin(angle)]];
    }),
  );
}
